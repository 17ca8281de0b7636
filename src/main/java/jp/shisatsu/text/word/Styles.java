package jp.shisatsu.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import jp.shisatsu.text.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The document's paragraph styles: headings, captions, and lists that number themselves.
 */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|見出し) ?([1-9])");

    private static final int DEEPEST = 50;

    /** Ten and a half points, the size of a Japanese document that says nothing. */
    private static final int USUAL = 21;

    private final Map<String, Style> byId = new HashMap<>();

    private final Style defaults = new Style();

    /**
     * A style as written; what it leaves open is the matter of the style it is based on.
     */
    private static final class Style {

        private String name = "";

        private String base = "";

        private Optional<Integer> outlineLevel = Optional.empty();

        private Optional<String> list = Optional.empty();

        private Optional<Integer> listLevel = Optional.empty();

        private Optional<Integer> halfPoints = Optional.empty();

    }

    static Styles of(Optional<InputStream> part) throws XMLStreamException, IOException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                styles.read(new Xml(in));
            }
        }
        return styles;
    }

    private void read(Xml xml) throws XMLStreamException {
        Style style = defaults;
        while (xml.next()) {
            if (xml.begins()) {
                if (xml.name().equals("style")) {
                    style = new Style();
                    byId.put(xml.attribute("styleId").orElse(""), style);
                    if (xml.attribute("type").filter("paragraph"::equals).isPresent()
                            && xml.attribute("default").filter("1"::equals).isPresent()) {
                        byId.put("", style);
                    }
                }
                else {
                    read(xml, style);
                }
            }
        }
    }

    private static void read(Xml xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> style.base = xml.value();
            case "outlineLvl" -> style.outlineLevel = Optional.of(xml.number(9));
            case "numId" -> style.list = Optional.of(xml.value());
            case "ilvl" -> style.listLevel = Optional.of(xml.number(0));
            case "sz" -> style.halfPoints = Optional.of(xml.number(USUAL));
            default -> {
            }
        }
    }

    /** The level of a heading from 1, or 0 for what is none. */
    int headingLevel(String style) {
        int outline = inherited(style, found -> found.outlineLevel.or(() -> named(found))).orElse(9);
        return outline < 9 ? outline + 1 : 0;
    }

    private static Optional<Integer> named(Style style) {
        Matcher heading = HEADING.matcher(style.name);
        return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)) - 1) : Optional.empty();
    }

    boolean isCaption(String style) {
        return inherited(style,
                found -> Optional.of(true).filter(_ -> found.name.equals("caption") || found.name.contains("図表番号")))
            .isPresent();
    }

    Optional<String> list(String style) {
        return inherited(style, found -> found.list);
    }

    /** The type of a paragraph whose runs may leave their size to its style. */
    @Nullable Typeface type(String style, @Nullable Typeface written) {
        return written == null || written.halfPoints() > 0 ? written
                : new Typeface(halfPoints(style), written.weight());
    }

    private int halfPoints(String style) {
        return inherited(style, found -> found.halfPoints).or(() -> inherited("", found -> found.halfPoints))
            .or(() -> defaults.halfPoints)
            .orElse(USUAL);
    }

    int listLevel(String style) {
        return inherited(style, found -> found.listLevel).orElse(0);
    }

    private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
        Style style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = byId.get(style.base);
        }
        return Optional.empty();
    }

}
