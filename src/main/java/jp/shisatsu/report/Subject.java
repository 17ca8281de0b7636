package jp.shisatsu.report;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;

/**
 * Recognises the subject that opens a body: 下水道コンセッション方式について, before the first heading,
 * often word for word as the front announced it.
 */
final class Subject {

    private static final int LONGEST = 120;

    private static final List<String> ENDS = List.of("について", "に関して", "に関すること", "に関する調査");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String announced;

    Subject(String announced) {
        this.announced = squeezed(announced);
    }

    /** Whether some words name a subject by their end: …について. */
    static boolean isOne(Passage words) {
        return new Subject("").linesIn(List.of(words)) > 0;
    }

    /** How many lines at the head of a body only name the subject. */
    int linesIn(List<Passage> introduction) {
        int lines = 0;
        while (lines < introduction.size() && isSubject(introduction.get(lines).text())) {
            lines++;
        }
        return lines;
    }

    private boolean isSubject(String written) {
        String line = SiteLine.unquoted(written);
        return line.length() <= LONGEST
                && (ENDS.stream().anyMatch(line::endsWith) || (!line.isEmpty() && announced.contains(squeezed(line))));
    }

    private static String squeezed(String words) {
        return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    }

}
