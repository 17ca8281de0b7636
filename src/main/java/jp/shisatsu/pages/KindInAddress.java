package jp.shisatsu.pages;

import java.util.Locale;
import jp.shisatsu.search.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A kind as addresses write it: in small letters, left out for all. */
@Component
class KindInAddress implements Converter<String, @Nullable Kind> {

    @Override
    public @Nullable Kind convert(String written) {
        return written.isEmpty() ? null : Kind.valueOf(written.toUpperCase(Locale.ROOT));
    }

}
