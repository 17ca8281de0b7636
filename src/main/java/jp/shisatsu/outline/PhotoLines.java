package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the caption that nothing marks as one: 塩尻市視察風景, 説明を受ける委員（技術センター）. It stands
 * where no sentence goes on.
 */
final class PhotoLines {

    private static final Pattern CAPTION = Pattern.compile("[^。、「」：:]{2,24}(?:"
            + "(?:視察|研修|説明|見学|質疑|意見交換|会議|聴取|体験|試乗)(?:の?(?:様子|風景|模様))|視察中の(?:委員|議員)"
            + "|(?:する|受ける|聞く|聴く|見る|行う|学ぶ|歩く|取る|乗る|触れる|試す|囲む|眺める|いただく)様子|集合写真"
            + "|(?:する|受ける|聞く|聴く|見る|行う|学ぶ|歩く|取る|乗る|触れる|試す|囲む|眺める|尋ねる|交わす|いただく|見学中の|視察中の)(?:委員|議員|一行|調査団|視察団|団員|参加者|委員会)(?:ら|たち)?(?:の様子|の姿)?)"
            + "(?:[（(][^（()）]{2,30}[)）])?");

    private static final Telltale BRACKET = new Telltale("［〔(（");

    private static final Telltale CLOSING = new Telltale("］〕)）");

    private static final Pattern BRACKETS = Pattern.compile("(?:[［〔(（][^［〔(（［］〕)）]{2,60}[］〕)）]\\h*){2,6}");

    private static final Telltale IN_BRACKETS = new Telltale("［[");

    private static final Pattern ALONE_IN_BRACKETS = Pattern.compile("［[^［］、。]{4,}］|\\[[^\\[\\]、。]{4,}\\]");

    /** 【桑名市議会議場にて】 */
    private static final Pattern AT_PLACE = Pattern.compile("[^。、「」]{2,20}(?:にて|前で)");

    private static final Telltale LAST = new Telltale("子景様員行団者会らち真姿)）");

    private static final Telltale IN_CAPTION = new Telltale("様風模中真るくうぶすむ");

    private static final Telltale STOPS = new Telltale("、。");

    private static final Telltale ENDED = new Telltale("。）)」】］〕");

    /** Columns are no narrower. */
    private static final int SHORTEST_CUT = 12;

    private static final int LONGEST = 60;

    private PhotoLines() {
    }

    /** ［説明を受ける委員］［実習を視察する委員］: photos side by side. */
    static List<Passage> parted(Passage line) {
        String words = line.written();
        if (!BRACKET.begins(line) || !CLOSING.ends(line) || STOPS.isIn(line) || !BRACKETS.matcher(words).matches()) {
            return List.of(line);
        }
        List<Passage> each = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < words.length(); i++) {
            if (BRACKET.letters().indexOf(words.charAt(i)) >= 0) {
                each.add(line.cut(start, i));
                start = i;
            }
        }
        each.add(line.cut(start, words.length()));
        return each.stream().allMatch(one -> isCaption(one.written().substring(1, one.length() - 1))) ? each
                : List.of(line);
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = Rereading.each(tokens,
                i -> stands(tokens, i) ? new LineToken.Captioned(tokens.get(i).line(), true) : tokens.get(i));
        return read.stream().anyMatch(PhotoLines::isCaptionedInBrackets)
                ? Rereading.each(read, i -> likeOthers(read, i)) : read;
    }

    private static boolean isCaptionedInBrackets(LineToken token) {
        return token instanceof LineToken.Captioned && isInBrackets(token.line());
    }

    /**
     * ［市役所での意見交換］, where ［説明を受ける委員］ is a caption: it stands in the same brackets, and
     * heads nothing.
     */
    private static LineToken likeOthers(List<LineToken> tokens, int index) {
        LineToken token = tokens.get(index);
        boolean heads = index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose;
        boolean alone = !heads && (token instanceof LineToken.Prose || token instanceof LineToken.Listed)
                && isInBrackets(token.line());
        return alone ? new LineToken.Captioned(token.line(), true) : token;
    }

    private static boolean isInBrackets(Passage line) {
        return IN_BRACKETS.begins(line) && line.length() <= LONGEST
                && ALONE_IN_BRACKETS.matcher(line.written()).matches();
    }

    private static boolean stands(List<LineToken> tokens, int index) {
        return switch (tokens.get(index)) {
            case LineToken.Prose prose -> isCaption(prose.line()) && !isInSentence(tokens, index);
            case LineToken.Listed item -> item.marked().marker().isBrackets() && (isCaption(item.marked().words())
                    || AT_PLACE.matcher(item.marked().words().written()).matches());
            case LineToken.Known _, LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _ ->
                false;
        };
    }

    /** A sentence was cut before it, or goes on behind it. */
    private static boolean isInSentence(List<LineToken> tokens, int index) {
        boolean cut = index > 0 && !(tokens.get(index - 1) instanceof LineToken.Known)
                && !(tokens.get(index - 1) instanceof LineToken.Listed)
                && !(tokens.get(index - 1) instanceof LineToken.Captioned) && !ENDED.ends(tokens.get(index - 1).line())
                && tokens.get(index - 1).line().length() > SHORTEST_CUT;
        return cut || (index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose next
                && Glyph.isHiragana(next.line().first()));
    }

    private static boolean isCaption(Passage words) {
        return words.length() <= LONGEST && LAST.ends(words) && !STOPS.isIn(words) && isCaption(words.written());
    }

    private static boolean isCaption(String words) {
        return words.length() <= LONGEST && LAST.ends(words) && !STOPS.isIn(words) && IN_CAPTION.isIn(words)
                && CAPTION.matcher(words).matches();
    }

}
