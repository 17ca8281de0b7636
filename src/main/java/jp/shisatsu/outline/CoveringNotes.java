package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the sentence apart with which a form hands its report over between what it asks
 * for and what is told: 上記のとおり行政視察を行ったので、条例第７条の規定により報告します。 It is no part of the label
 * above it.
 */
final class CoveringNotes {

    private static final Pattern NOTE = Pattern.compile(
            "(?:上記|前記|以上|右)の(?:とおり|通り)[^。]{0,60}(?:視察|調査|研修|訪問|出張)[^。]{0,60}(?:報告|復命)(?:します|いたします|致します|する|申し上げます)。");

    private static final Set<Topic> OPINIONS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final Telltale BEFORE_NOTE = new Telltale("上前以右");

    private CoveringNotes() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>();
        boolean headed = false;
        for (LineToken token : tokens) {
            headed = token instanceof LineToken.Known ? !token.isAboutOneOf(OPINIONS) : headed;
            read.add(headed && isNote(token) ? new LineToken.Apart(token.line()) : token);
        }
        return read;
    }

    private static boolean isNote(LineToken token) {
        return token instanceof LineToken.Prose prose && BEFORE_NOTE.begins(prose.line())
                && NOTE.matcher(prose.line().written()).matches();
    }

}
