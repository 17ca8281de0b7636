package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceText;

/**
 * Finds the words of a text that no string of its report says: it looks at what came out,
 * not at what the parser claims to have read.
 */
final class LostWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final SaidWords said;

    private LostWords(InspectionReport report) {
        this.said = new SaidWords(report);
    }

    /** Each lost word behind the number of its line. */
    static List<String> of(String characters) {
        SourceText text = new SourceText(characters, "UTF-8");
        LostWords words = new LostWords(ReportParser.parse(text).value());
        return text.lines().flatMap(words::lost).toList();
    }

    private Stream<String> lost(Line line) {
        if (unsaid(line.text()).isEmpty()) {
            return Stream.empty();
        }
        // A page break may stand before the words.
        String words = line.text().replace("\f", "");
        return unsaid(MayBeAbsent.removedFrom(words, said)).stream().map(word -> line.number() + ": " + word);
    }

    private List<String> unsaid(String words) {
        return WORD.matcher(words).results().map(found -> found.group()).filter(word -> !said.say(word)).toList();
    }

}
