package jp.shisatsu.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marker at the head of a line: 1, １., (1), 1-1, ア, (ア), ①, 第１, 一, ・, ○. It
 * says what the marker is, not on which level it stands.
 */
final class Markers {

    private static final String ARABIC = "[1-9１-９][0-9０-９]?";

    private static final String NUMBER = "(" + ARABIC
            + "|(?=[ア-ン])[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン]|[ｱ-ﾝ]|[一二三四五六七八九十]{1,3}|[a-zａ-ｚ])";

    private static final Pattern FRAMED = Pattern.compile("[(（＜<〈《【\\[［〔]((?:その)?)" + NUMBER + "[)）＞>〉》】\\]］〕]");

    /**
     * A stop no digit follows, or space: behind a Latin letter only before Japanese, else
     * it is an English word.
     */
    private static final Pattern COUNTED = Pattern.compile("(第?(?:" + ARABIC + "[-－.．]){0,3})" + NUMBER
            + "(?:(?<stop>[)）]|[.．、](?![0-9０-９]))|(?<![a-z])(?=\\h|$)|(?=\\h++[^!-~]))");

    /** 第１講 災害時の議会 */
    private static final Pattern CHAPTER = Pattern.compile("第()([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(講|部|章|節|編|講義)(?=\\h)");

    /** 講義① 「決算カードを読む」 */
    private static final Pattern LECTURE = Pattern
        .compile("(?:講\\h?義|講\\h?演|演\\h?習|セッション)\\h?()([0-9０-９]{1,2}|[①-⑳])(?=[\\h:：「])");

    /** 視察その１ 富山市, 視察① 富山市 */
    private static final Pattern VISIT = Pattern
        .compile("(?:視察|訪問|調査|研修)(?:その)?()([0-9０-９]{1,2}|[①-⑳]|(?<=その)[一二三四五六七八九])(?=[\\h：:]+\\S)");

    private static final Telltale BEFORE_VISIT = new Telltale("視訪調研");

    /** ２か所目 ひだまりの木 */
    private static final Pattern PLACE = Pattern.compile("()([0-9０-９]{1,2})[かカヶケヵ箇]所目(?=[\\h：:])");

    private static final Telltale IN_PLACE = new Telltale("目");

    private static final Telltale BEFORE_CHAPTER = new Telltale("第");

    private static final Telltale BEFORE_LECTURE = new Telltale("講演セ");

    private static final Pattern PART = Pattern.compile("[0-9０-９]+[-－.．]");

    private static final Pattern SINGLE = Pattern.compile("()(.)[.．、]?");

    /** The ways to write the dot of a list. */
    private static final Pattern MIDDLE_DOT = Pattern.compile("[･‧·]");

    /** ○○市 and ・・・ stand for something left out. */
    private static final Pattern SIGN = Pattern.compile("(.)(?!\\1)");

    /** Signs that mark headings more often than items. */
    private static final String HEADING_SIGNS = "●○〇◎◯□■◇◆▼▽★☆❑❖➢➤▶►";

    /**
     * Those that stand on both sides of a heading; ○ behind words may be what a table
     * says of them.
     */
    private static final Telltale AROUND = new Telltale("◇◆■□★☆");

    private static final Pattern HASH = Pattern.compile("(#{1,6})(?=\\h)");

    private static final Pattern DASH = Pattern.compile(".(?=\\h)");

    /** Only believed before a heading councils agree on: 1参加委員. */
    private static final Pattern GLUED = Pattern.compile("()(" + ARABIC + ")");

    private static final Telltale STOPPING = new Telltale(")）.．、");

    private static final Telltale DIGITS = new Telltale("123456789１２３４５６７８９");

    private Markers() {
    }

    /** The marker a line begins with, and the words behind it. */
    static Optional<Marked> at(Passage line) {
        return switch (notation(line)) {
            case FRAMED -> match(FRAMED, line).flatMap(marker -> counted(line, marker, frame(marker), ")"));
            case COUNTED ->
                match(BEFORE_CHAPTER, CHAPTER, line).flatMap(chapter -> counted(line, chapter, "第", chapter.group(3)))
                    .or(() -> match(BEFORE_VISIT, VISIT, line)
                        .flatMap(visit -> counted(line, visit, visit.group().substring(0, 2), "")))
                    .or(() -> IN_PLACE.isIn(line) ? match(PLACE, line).flatMap(place -> counted(line, place, "", "所目"))
                            : Optional.empty())
                    .or(() -> match(BEFORE_LECTURE, LECTURE, line).flatMap(lecture -> counted(line, lecture, "講", "")))
                    .or(() -> (beginsWord(line) ? Optional.<Matcher>empty() : match(COUNTED, line))
                        .flatMap(marker -> counted(line, marker, "", stop(marker.group("stop")))));
            case SINGLE -> match(SINGLE, line).flatMap(marker -> counted(line, marker, "", ""));
            case SIGN -> match(SIGN, line).map(marker -> countedSign(sign(line, marker)));
            case DASH -> match(DASH, line).map(marker -> sign(line, marker));
            case HASH -> match(HASH, line).map(marker -> hash(line, marker));
            case NONE -> Optional.empty();
        };
    }

    /** A kana or a letter counts before a stop or a gap: ア．, and not アジア. */
    private static boolean beginsWord(Passage line) {
        return (Glyph.isKatakana(line.first()) || Glyph.isLatin(line.first())) && line.length() > 1
                && !STOPPING.isAt(line.written(), 1) && !Glyph.isSpace(line.written().charAt(1));
    }

    /** 一、 counts within 一． */
    private static String stop(@Nullable String written) {
        return written == null ? "" : written.equals("、") ? written : ".";
    }

    /** A number that touches the words behind it. */
    static Optional<Marked> glued(Passage line) {
        return match(DIGITS, GLUED, line).flatMap(marker -> counted(line, marker, "", ""));
    }

    static Notation notation(Passage line) {
        return line.isEmpty() ? Notation.NONE : Notation.begunBy(line);
    }

    private static Optional<Matcher> match(Telltale before, Pattern pattern, Passage line) {
        return before.begins(line) ? match(pattern, line) : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, Passage line) {
        Matcher matcher = pattern.matcher(line.written());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<Marked> counted(Passage line, Matcher marker, String before, String behind) {
        String number = marker.group(2);
        String parts = marker.group(1).isEmpty() ? "" : PART.matcher(marker.group(1)).replaceAll("1-");
        return Series.of(number.charAt(0))
            .map(series -> new Marker(marker.group(), before + parts + series.first + behind, series.placeOf(number)))
            .map(found -> new Marked(found, line.from(marker.end())));
    }

    /** Brackets of another form count another list. */
    private static String frame(Matcher marker) {
        return marker.group().charAt(0) == '（' ? "(" : marker.group().substring(0, 1);
    }

    /** ■１ 富山市: the sign and the number are one marker. */
    private static Marked countedSign(Marked sign) {
        if (HEADING_SIGNS.indexOf(sign.marker().written().charAt(0)) < 0) {
            return sign;
        }
        return at(sign.words()).filter(inner -> inner.marker().numbered() && !inner.words().isEmpty())
            .map(inner -> new Marked(new Marker(sign.marker().written() + inner.marker().written(),
                    sign.marker().written() + inner.marker().style(), inner.marker().ordinal()), inner.words()))
            .orElse(sign);
    }

    private static Marked hash(Passage line, Matcher hash) {
        return new Marked(Marker.styled(hash.group(), hash.end()), line.from(hash.end()));
    }

    /** ◇ 視察先１ ◇: the sign may stand behind the words, too. */
    private static Marked sign(Passage line, Matcher sign) {
        Passage words = line.from(sign.end());
        int behind = words.length() - 1;
        boolean around = AROUND.begins(sign.group()) && behind > 0 && words.written().indexOf(sign.group()) == behind;
        return new Marked(new Marker(sign.group(), MIDDLE_DOT.matcher(sign.group()).replaceAll("・"), 0),
                around ? words.upTo(behind) : words);
    }

}
