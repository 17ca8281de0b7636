package jp.shisatsu.text.word;

import java.util.Set;
import java.util.stream.Stream;
import java.util.Optional;
import jp.shisatsu.text.Typeface;
import jp.shisatsu.text.Weight;

/**
 * The type of the run that is being read, as far as the run itself says it (ISO/IEC
 * 29500-1, 17.3.2); 0 half points where it says no size.
 */
final class RunType {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private int halfPoints;

    private boolean bold;

    private Weight font = Weight.LIGHT;

    void begin() {
        halfPoints = 0;
        bold = false;
        font = Weight.LIGHT;
    }

    /** A property within the run. */
    void property(Xml xml) {
        switch (xml.name()) {
            case "b" -> bold = !OFF.contains(xml.value());
            case "sz" -> halfPoints = xml.number(0);
            case "rFonts" -> font = Stream.of("eastAsia", "ascii")
                .map(xml::attribute)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Weight::named)
                .orElse(Weight.LIGHT);
            default -> {
            }
        }
    }

    Typeface type() {
        return new Typeface(halfPoints, bold ? Weight.BOLD : font);
    }

}
