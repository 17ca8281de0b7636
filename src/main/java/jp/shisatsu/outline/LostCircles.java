package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads ＠ Ａ Ｂ as the ① ② ③ that an old font made of them: in a report where a line begins
 * with ＠, and none with a Ｑ that Ａ could answer; and Ａ Ｂ before places as the letters of
 * a list.
 */
final class LostCircles {

    private static final Telltale SIGN = new Telltale("@＠");

    private static final Telltale ASKING = new Telltale("QＱ");

    private static final char LAST = 'S';

    private static final String STYLE = "①";

    /** Ａ 京都府亀岡市: where Ｂ names another place, both are of a list. */
    private static final Pattern PLACE = Pattern.compile("[A-HＡ-Ｈ][.．]?\\h+[^。]{0,24}[都道府県市区町村][^。]{0,60}");

    private static final Telltale LETTERS = new Telltale("ABCDEFGHＡＢＣＤＥＦＧＨ");

    private static final Telltale FIRST_LETTER = new Telltale("AＡ");

    private static final Telltale SECOND_LETTER = new Telltale("BＢ");

    private static final Telltale STOP = new Telltale("。");

    /** The signs, of one width or both, that stand for circles. */
    private final String lost;

    private final boolean lettered;

    LostCircles(List<Passage> lines) {
        List<Passage> marked = lines.stream().filter(LostCircles::mayBeMarked).toList();
        this.lost = Stream.of('@', '＠')
            .filter(sign -> marked.stream().anyMatch(line -> line.first() == sign && isApart(line))
                    && marked.stream().noneMatch(line -> asks(line, sign)))
            .map(String::valueOf)
            .collect(Collectors.joining());
        this.lettered = marked.stream().anyMatch(line -> isPlace(FIRST_LETTER, line))
                && marked.stream().anyMatch(line -> isPlace(SECOND_LETTER, line));
    }

    /** Most lines begin with no capital letter, nor with the sign before them. */
    private static boolean mayBeMarked(Passage line) {
        return Glyph.isCapital(line.first()) || SIGN.begins(line);
    }

    /** Ｑ before a word, of the same width as the sign. */
    private static boolean asks(Passage line, char sign) {
        return ASKING.begins(line) && signFor(line.first()) == sign && line.length() > 1
                && !Glyph.isLatin(line.written().charAt(1));
    }

    /** ＠ 日時, and where no word begins with the letter: A対応. */
    private static boolean isApart(Passage line) {
        return line.length() > 1 && (Glyph.isSpace(line.written().charAt(1)) || KnownHeadings.isOne(line.from(1))
                || KnownHeadings.isReception(line.from(1)));
    }

    /** Letters begin sentences, too, and no sentence is a place. */
    private static boolean isPlace(Telltale letters, Passage line) {
        return letters.begins(line) && !STOP.isIn(line) && PLACE.matcher(line.written()).matches();
    }

    Optional<Marked> at(Passage line) {
        if (lettered && isPlace(LETTERS, line)) {
            char letter = line.first();
            return Optional
                .of(new Marked(new Marker(line.written().substring(0, 1), "A", ordinal(letter) - 1), line.from(1)));
        }
        if (lost.isEmpty() || !mayBeMarked(line) || lost.indexOf(signFor(line.first())) < 0
                || ordinal(line.first()) > ordinal(LAST) || !isApart(line)) {
            return Optional.empty();
        }
        return Optional
            .of(new Marked(new Marker(line.written().substring(0, 1), STYLE, ordinal(line.first())), line.from(1)));
    }

    private static char signFor(char letter) {
        return letter < '＠' ? '@' : '＠';
    }

    /** 1 for the sign before A, in either width. */
    private static int ordinal(char sign) {
        return sign < '＠' ? sign - '@' + 1 : sign - '＠' + 1;
    }

}
