package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ＠ Ａ Ｂ as the ① ② ③ that an old font made of them: in a report where a line begins
 * with ＠, and none with a Ｑ that Ａ could answer; and Ａ Ｂ before places as the letters of
 * a list.
 */
final class LostCircles {

    private static final Pattern FIRST = Pattern.compile("[@＠]\\h.*");

    private static final Telltale SIGN = new Telltale("@＠");

    private static final Pattern QUESTION = Pattern.compile("[QＱ][^A-Za-zＡ-Ｚａ-ｚ].*");

    private static final Telltale ASKING = new Telltale("QＱ");

    private static final Pattern MARKER = Pattern.compile("[@＠A-SＡ-Ｓ](?=\\h)");

    private static final String STYLE = "①";

    /** Ａ 京都府亀岡市: where Ｂ names another place, both are of a list. */
    private static final Pattern PLACE = Pattern.compile("[A-HＡ-Ｈ][.．]?\\h+[^。]{0,24}[都道府県市区町村][^。]{0,60}");

    private static final Telltale LETTERS = new Telltale("ABCDEFGHＡＢＣＤＥＦＧＨ");

    private static final Telltale FIRST_LETTER = new Telltale("AＡ");

    private static final Telltale SECOND_LETTER = new Telltale("BＢ");

    private static final Telltale STOP = new Telltale("。");

    private final boolean lost;

    private final boolean lettered;

    LostCircles(List<Passage> lines) {
        List<Passage> marked = lines.stream().filter(LostCircles::mayBeMarked).toList();
        this.lost = anyIs(FIRST, SIGN, marked) && !anyIs(QUESTION, ASKING, marked);
        this.lettered = marked.stream().anyMatch(line -> isPlace(FIRST_LETTER, line))
                && marked.stream().anyMatch(line -> isPlace(SECOND_LETTER, line));
    }

    /** Most lines begin with no capital letter, nor with the sign before them. */
    private static boolean mayBeMarked(Passage line) {
        return !line.isEmpty() && (Glyph.isCapital(line.first()) || SIGN.begins(line));
    }

    /** Letters begin sentences, too, and no sentence is a place. */
    private static boolean isPlace(Telltale letters, Passage line) {
        return letters.begins(line) && !STOP.isIn(line) && PLACE.matcher(line.written()).matches();
    }

    private static boolean anyIs(Pattern pattern, Telltale first, List<Passage> lines) {
        return lines.stream().anyMatch(line -> first.begins(line) && pattern.matcher(line.written()).matches());
    }

    Optional<Marked> at(Passage line) {
        if (lettered && isPlace(LETTERS, line)) {
            char letter = line.first();
            return Optional
                .of(new Marked(new Marker(line.written().substring(0, 1), "A", ordinal(letter) - 1), line.from(1)));
        }
        if (!lost) {
            return Optional.empty();
        }
        Matcher marker = MARKER.matcher(line.written());
        return marker.lookingAt()
                ? Optional.of(new Marked(new Marker(marker.group(), STYLE, ordinal(marker.group().charAt(0))),
                        line.from(marker.end())))
                : Optional.empty();
    }

    /** 1 for the sign before A, in either width. */
    private static int ordinal(char sign) {
        return sign < '＠' ? sign - '@' + 1 : sign - '＠' + 1;
    }

}
