package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;

/** A chapter that says but where it is told: ７ 質疑応答 別紙２のとおり. */
final class Pointer {

    private static final Pattern WORDS = Pattern.compile("(?:次|以下|下記|別紙)(?:「[^「」]{1,20}」)?[^。]{0,8}(?:とおり|通り)");

    private static final Telltale BEFORE_WORDS = new Telltale("次以下別");

    private Pointer() {
    }

    static boolean is(Chapter chapter) {
        return chapter.passages().stream().allMatch(Pointer::points) && pointsOnly(chapter);
    }

    private static boolean pointsOnly(Chapter chapter) {
        List<Passage> lines = chapter.lines();
        boolean alone = chapter.exchanges().isEmpty() && chapter.captions().isEmpty();
        return alone && !lines.isEmpty() && lines.stream().allMatch(Pointer::points);
    }

    private static boolean points(Passage line) {
        return BEFORE_WORDS.begins(line) && WORDS.matcher(line.text()).matches();
    }

}
