package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises the subject that heads a visit right above its 視察先: ■テーマ１ ＡＩデマンド交通の運行について.
 */
final class ThemesAbovePlaces {

    private static final Pattern THEME = Pattern
        .compile("(?:視察|調査|研修)?テーマ(?:[0-9０-９①-⑳]|その[0-9０-９一二三四五六七八九])?[\\h：:]+(?=[^。]{2,60}$)");

    private static final Telltale IN_THEME = new Telltale("テ");

    private ThemesAbovePlaces() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(i -> read(tokens, i)).toList();
    }

    private static LineToken read(List<LineToken> tokens, int index) {
        if (index + 1 == tokens.size() || !tokens.get(index + 1).isAbout(Topic.PLACES)
                || !(tokens.get(index) instanceof LineToken.Listed item)) {
            return tokens.get(index);
        }
        Passage words = item.marked().words();
        Matcher theme = THEME.matcher(words.written());
        return IN_THEME.isIn(words.written()) && theme.lookingAt()
                ? new LineToken.Known(item.line(), item.marked(), Set.of(Topic.SUBJECTS), words.valueFrom(theme.end()))
                : item;
    }

}
