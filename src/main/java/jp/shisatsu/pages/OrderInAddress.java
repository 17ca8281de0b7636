package jp.shisatsu.pages;

import java.util.Locale;
import jp.shisatsu.search.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** An order as addresses write it: in small letters, left out for the usual one. */
@Component
class OrderInAddress implements Converter<String, @Nullable Order> {

    @Override
    public @Nullable Order convert(String written) {
        return written.isEmpty() ? null : Order.valueOf(written.toUpperCase(Locale.ROOT));
    }

    static String of(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

}
