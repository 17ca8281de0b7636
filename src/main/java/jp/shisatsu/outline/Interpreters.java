package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the line apart that says who interpreted at a site: neither a host nor, unless
 * listed among them, one of those who travelled.
 */
final class Interpreters {

    /** 通 訳 増井 ラウラ 氏, 通訳：オルガ・田所 氏, but not 通訳 派遣制度について. */
    private static final Pattern LABEL = Pattern.compile("通\\h*訳者?(?:\\h*[：:]\\h*|\\h+)"
            + "[\\p{IsHan}\\p{IsKatakana}ー・]{1,12}(?:\\h{1,2}[\\p{IsHan}\\p{IsKatakana}ー・]{1,8})?(?:\\h?(?:氏|様|さん))?");

    private static final Telltale FIRST = new Telltale("通");

    /** What is told of a site before it. */
    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.SITE, Topic.DATES, Topic.HOSTS, Topic.VENUES);

    private Interpreters() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>();
        boolean ofVisit = false;
        for (LineToken token : tokens) {
            if (token instanceof LineToken.Known known) {
                ofVisit = known.isAboutOneOf(OF_VISIT) && !known.isAbout(Topic.MEMBERS);
            }
            read.add(ofVisit && isLabelled(token) ? new LineToken.Apart(token.line()) : token);
        }
        return read;
    }

    private static boolean isLabelled(LineToken token) {
        return switch (token) {
            case LineToken.Listed item -> isLabelled(item.marked().words());
            case LineToken.Prose prose -> isLabelled(prose.line());
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Known _, LineToken.Asked _,
                    LineToken.Replied _ ->
                false;
        };
    }

    private static boolean isLabelled(Passage words) {
        return FIRST.begins(words) && LABEL.matcher(words.written()).matches();
    }

}
