package jp.shisatsu.report;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/**
 * Finds the words of a line that the report says elsewhere. Only those may be left out:
 * what an announcement says beyond the visit it announces stays to be seen, but for pages
 * of the report itself.
 */
final class Echo {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{Nl}]+|\\p{No}+");

    /** 福岡県福岡市 is said by 福岡市（福岡県）, too. */
    private static final Pattern PREFECTURE = Pattern.compile("(.{2,3}?[都道府県])(.+)");

    /** （報告書Ｐ１～） points into the report itself. */
    private static final Pattern POINTER = Pattern.compile("報告書[Pp頁]?[0-9]{1,3}(?:頁|ページ)?");

    private final String said;

    private Echo(Stream<String> texts) {
        this.said = texts.map(Echo::letters).collect(Collectors.joining("\n"));
    }

    /** Of what the visits say of themselves in a few words. */
    static Echo ofVisits(List<Visit> visits) {
        return new Echo(visits.stream()
            .flatMap(visit -> Stream.of(visit.site(), visit.location(), visit.subject(), visit.purpose()))
            .mapMulti((text, texts) -> {
                if (text != null) {
                    texts.accept(text);
                }
            }));
    }

    static Echo of(SiteLine line) {
        return new Echo(Stream.concat(line.site().words(), Stream.of(line.subject())));
    }

    /** Where a line says what is said elsewhere, its marker included. */
    List<SourceSpan> in(Passage line) {
        return line.withMarker(WORD.matcher(line.written())
            .results()
            .filter(word -> isSaid(letters(word.group())))
            .map(word -> line.part(word.start(), word.end()))
            .toList());
    }

    private boolean isSaid(String word) {
        if (said.contains(word) || POINTER.matcher(word).matches()) {
            return true;
        }
        Matcher parts = PREFECTURE.matcher(word);
        return parts.matches() && said.contains(parts.group(1)) && said.contains(parts.group(2));
    }

    private static String letters(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int glyph = folded.codePointAt(at);
            if (isOfWord(glyph)) {
                letters.appendCodePoint(glyph);
            }
        }
        return letters.toString();
    }

    /** As the pattern of a word has it. */
    private static boolean isOfWord(int glyph) {
        return Character.isLetter(glyph) || isNumber(Character.getType(glyph));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

}
