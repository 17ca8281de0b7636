package jp.shisatsu.outline;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises headings that show it by their words or their type alone: （事業の経緯） on lines
 * of their own, and 市の概要 above what is told of the city.
 */
final class SmallHeadings {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[(（]([^（()）。、：:0-9０-９]{2,20}(?<=経緯|経過|概要|概況|状況|課題|効果|取組|取り組み|背景|財源|体制|内容|特徴|目的|現状|展望|成果|仕組み|方法|事業|制度|運営|予算|経費|費用|計画|組織|連携|実績|影響|工夫|きっかけ))\\h{0,3}[)）]");

    private static final Telltale BRACKET = new Telltale("(（");

    private static final Pattern PROFILE = Pattern
        .compile(".{0,8}(?:[都道府県市区町村]|施設|団体|会社|法人|組合|議会|企業団|学校|センター)の(?:概要|概況|プロフィール)|市勢(?:の)?概要|[市町村県]勢"
                + "|(?:事業|制度|取組|取り組み|施設|計画|条例|施策|施設整備|組織|運営)の(?:概要|内容|経緯|背景|目的|特徴|特色|効果|課題|実績|現状|状況|仕組み|流れ)|(?:導入|実施|整備|設置|開設|制定)の(?:経緯|背景|目的|効果|きっかけ)|今後の(?:課題|展望|予定|取組)"
                + "|(?:副?議長|副?[市町村区]長|副?知事|委員長|団長|代表|所長|館長|組合長|歓迎の?|冒頭の?)(?:の)?(?:挨拶|あいさつ)");

    private static final Telltale PROFILE_END = new Telltale("要況ル勢容緯景的徴色果題績状みれけ望定組拶つ");

    private static final Telltale BEFORE_REST = new Telltale("をにのとも");

    private static final Pattern FIGURE = Pattern
        .compile("\\p{IsHan}(?:\\h*\\p{IsHan}){1,5}(?:\\u3000|\\h{2}).*[0-9０-９].*");

    private static final int LONGEST = 20;

    /** オンライン委員会の開催, where the report counts nothing. */
    private static final Pattern PLAIN = Pattern
        .compile("(?=.{4,20}$)[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ーA-ZＡ-Ｚ]+[\\p{IsHan}\\p{IsKatakana}ー]");

    /** Whose value may stand on the line below. */
    private static final Set<Topic> LABELS = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS, Topic.MEMBERS,
            Topic.ESCORTS, Topic.HOSTS, Topic.PURPOSES, Topic.VENUES, Topic.ASIDE);

    private static final Set<Topic> OPINIONS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private SmallHeadings() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Set<Integer> bracketed = IntStream.range(0, tokens.size())
            .filter(i -> isBracketed(tokens, i))
            .boxed()
            .collect(Collectors.toSet());
        BitSet byType = byType(tokens);
        boolean countsNothing = tokens.stream().noneMatch(SmallHeadings::isMarked);
        return Rereading.each(tokens, i -> {
            if (bracketed.size() > 1 && bracketed.contains(i)) {
                return bracketed(tokens.get(i).line());
            }
            boolean heads = byType.get(i) || isProfile(tokens, i) || (countsNothing && isPlain(tokens, i));
            return heads ? heading(tokens.get(i).line()) : tokens.get(i);
        });
    }

    private static LineToken bracketed(Passage line) {
        Passage inside = line.upTo(line.length() - 1).from(1);
        return new LineToken.Listed(line, new Marked(Marker.OF_WORDS, inside));
    }

    private static LineToken heading(Passage line) {
        return new LineToken.Listed(line, new Marked(Marker.OF_WORDS, line));
    }

    private static boolean isMarked(LineToken token) {
        return switch (token) {
            case LineToken.Listed item -> !item.marked().marker().isBullet();
            case LineToken.Known known ->
                !known.marked().marker().equals(Marker.NONE) && !known.marked().marker().equals(Marker.OF_SITE);
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _, LineToken.Prose _ ->
                false;
        };
    }

    /**
     * Those that stand out by their type: not above the first known heading, where titles
     * are, not as the value below a label, and not among opinions, where names are.
     */
    private static BitSet byType(List<LineToken> tokens) {
        BitSet heads = new BitSet();
        LineToken.Known above = null;
        for (int i = 0; i < tokens.size(); i++) {
            LineToken token = tokens.get(i);
            boolean value = i > 0 && tokens.get(i - 1).equals(above) && above != null && above.value() == null
                    && LABELS.containsAll(above.topics());
            boolean heading = token instanceof LineToken.Prose prose && prose.standsOut() && above != null && !value
                    && !above.isAboutOneOf(OPINIONS);
            heads.set(i, heading);
            above = token instanceof LineToken.Known known ? known : above;
        }
        return heads;
    }

    /** Between the end of one sentence and the next. */
    private static boolean isPlain(List<LineToken> tokens, int index) {
        return index > 0 && tokens.get(index) instanceof LineToken.Prose prose
                && tokens.get(index - 1) instanceof LineToken.Prose above && above.line().endsWith('。')
                && PLAIN.matcher(prose.line().written()).matches() && index + 1 < tokens.size()
                && tokens.get(index + 1) instanceof LineToken.Prose below && below.line().length() > LONGEST;
    }

    private static boolean isBracketed(List<LineToken> tokens, int index) {
        return tokens.get(index) instanceof LineToken.Prose prose && BRACKET.begins(prose.line())
                && IN_BRACKETS.matcher(prose.line().written()).matches() && isFollowedByWords(tokens, index);
    }

    private static boolean isProfile(List<LineToken> tokens, int index) {
        return tokens.get(index) instanceof LineToken.Prose prose && prose.line().length() <= LONGEST
                && PROFILE_END.ends(prose.line()) && !isInSentence(tokens, index)
                && PROFILE.matcher(prose.line().text()).matches() && (isFollowedByWords(tokens, index)
                        || isFollowedByFigure(tokens, index) || isFollowedBySentence(tokens, index));
    }

    /** …市では、 | 施設整備の効果 | を毎年検証している。 */
    private static boolean isInSentence(List<LineToken> tokens, int index) {
        boolean open = index > 0 && tokens.get(index - 1) instanceof LineToken.Prose above
                && above.line().endsWith('、');
        return open || (index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose next
                && BEFORE_REST.begins(next.line()));
    }

    /** 町制施行 昭和30年４月１日 */
    private static boolean isFollowedByFigure(List<LineToken> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose next
                && FIGURE.matcher(next.line().written()).matches();
    }

    private static boolean isFollowedBySentence(List<LineToken> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose next
                && next.line().endsWith('。');
    }

    private static boolean isFollowedByWords(List<LineToken> tokens, int index) {
        return index + 1 < tokens.size() && (tokens.get(index + 1) instanceof LineToken.Prose next
                ? next.line().length() > LONGEST : tokens.get(index + 1) instanceof LineToken.Listed);
    }

}
