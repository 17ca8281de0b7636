package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the subject that heads a visit right above its 視察先: ■テーマ１ ＡＩデマンド交通の運行について.
 */
final class ThemesAbovePlaces {

    private static final Pattern THEME = Pattern
        .compile("(?:視察|調査|研修)?テーマ(?:[0-9０-９①-⑳]|その[0-9０-９一二三四五六七八九])?[\\h：:]+(?=[^。]{2,60}$)");

    private static final Pattern MATTER = Pattern.compile("[^。]{2,60}(?:について|に関する(?:こと|調査))");

    private static final Telltale COUNTED = new Telltale("0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨");

    private static final Telltale IN_THEME = new Telltale("テ");

    private ThemesAbovePlaces() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens, i -> read(tokens, i));
    }

    /** Whether some words say what was to be seen: 住民主体の支え合い活動について. */
    static boolean areMatter(Passage words) {
        return MATTER.matcher(words.written()).matches();
    }

    /** 第１節 路面電車を軸とした都市交通について, and 視察日 and 視察先 right below. */
    private static boolean isTopicOfVisit(List<LineToken> tokens, int index) {
        return index + 2 < tokens.size() && tokens.get(index) instanceof LineToken.Listed topic
                && topic.marked().marker().numbered() && tokens.get(index + 1).isAbout(Topic.DATES)
                && tokens.get(index + 2) instanceof LineToken.Known place && place.isAbout(Topic.PLACES)
                && place.value() != null && areMatter(topic.marked().words());
    }

    /** ◇ 視察先１ ◇, and 【視察先】兵庫県姫路市 below. */
    private static boolean isCountOfPlace(List<LineToken> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index) instanceof LineToken.Known count
                && count.topics().equals(Set.of(Topic.PLACES)) && count.value() == null
                && COUNTED.ends(count.marked().words()) && tokens.get(index + 1) instanceof LineToken.Known place
                && place.isAbout(Topic.PLACES) && place.value() != null;
    }

    private static LineToken read(List<LineToken> tokens, int index) {
        if (isCountOfPlace(tokens, index)) {
            LineToken.Known count = (LineToken.Known) tokens.get(index);
            return new LineToken.Known(count.line(), count.marked(), Set.of(Topic.OVERVIEW), null);
        }
        if (isTopicOfVisit(tokens, index)) {
            LineToken.Listed topic = (LineToken.Listed) tokens.get(index);
            return new LineToken.Known(topic.line(), topic.marked(), Set.of(Topic.OVERVIEW),
                    topic.marked().words().valueFrom(0));
        }
        if (index + 1 == tokens.size() || !tokens.get(index + 1).isAbout(Topic.PLACES)
                || !(tokens.get(index) instanceof LineToken.Listed item)) {
            return tokens.get(index);
        }
        Passage words = item.marked().words();
        Matcher theme = THEME.matcher(words.written());
        return IN_THEME.isIn(words) && theme.lookingAt()
                ? new LineToken.Known(item.line(), item.marked(), Set.of(Topic.SUBJECTS), words.valueFrom(theme.end()))
                : item;
    }

}
