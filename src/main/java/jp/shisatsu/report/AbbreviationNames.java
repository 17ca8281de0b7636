package jp.shisatsu.report;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.report.Abbreviations.Said;

/** Reads the long names of abbreviations: 国際低炭素都市フォーラム（ＩＦＬＣＣ）, IPA（仁川港湾公社）. */
final class AbbreviationNames {

    private static final int SHORTEST = 5;

    private static final int LONGEST = 40;

    private static final Search BEHIND_NAME = new Search(new Telltale("("),
            "\\((?<abbreviation>[A-Z]{2,12}(?:-[A-Z]{2,12})?)(?:-[0-9]{1,3})?(?:[:、,][^()]{0,80})?\\)");

    private static final Search BEFORE_NAME = new Search(new Telltale(Telltale.CAPITALS),
            "(?=[A-Z])(?<![A-Za-z-])(?<abbreviation>[A-Z]{2,12}(?:-[A-Z]{2,12})?)\\((?<name>[^()、,:A-Za-z0-9]{5,40})[、,)]");

    private AbbreviationNames() {
    }

    static void in(FoldedSentence sentence, Consumer<Said> found) {
        String text = sentence.text();
        boolean behindName = false;
        boolean beforeName = false;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            behindName |= isCapital(text, open + 1);
            beforeName |= isCapital(text, open - 1);
        }
        if (behindName) {
            behindNames(sentence, found);
        }
        if (beforeName) {
            beforeNames(sentence, found);
        }
    }

    private static void behindNames(FoldedSentence sentence, Consumer<Said> found) {
        BEHIND_NAME.in(sentence.text(),
                behind -> add(behind, nameBefore(sentence.text(), behind.start()), sentence, found));
    }

    private static void beforeNames(FoldedSentence sentence, Consumer<Said> found) {
        BEFORE_NAME.in(sentence.text(), before -> add(before, before.group("name"), sentence, found));
    }

    private static boolean isCapital(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private static void add(Matcher said, String name, FoldedSentence sentence, Consumer<Said> found) {
        String words = name.replace("・", "");
        if (words.length() >= SHORTEST) {
            found
                .accept(new Said(said.group("abbreviation"), null, "", words, sentence.at(said.start("abbreviation"))));
        }
    }

    /** Kanji and katakana: a particle ends what belongs to the name. */
    private static String nameBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPartOfName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isPartOfName(char glyph) {
        return OldWord.isKanji(glyph) || (glyph >= 'ァ' && glyph <= 'ー');
    }

    /**
     * Whether two names are alike but not the same: where they end alike one says but
     * more (国連アジア…委員会), and where they are wholly unlike one is a remark, not a name.
     */
    static boolean contradict(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int sameEnd = 0;
        while (sameEnd < shorter
                && one.charAt(one.length() - 1 - sameEnd) == other.charAt(other.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        boolean oneSaysMore = one.startsWith(other) || other.startsWith(one) || sameEnd >= SHORTEST;
        return !oneSaysMore && 2 * shared(one, other) >= shorter - 1;
    }

    /** How many two letters side by side both have. */
    private static long shared(String one, String other) {
        return IntStream.range(0, one.length() - 1).filter(i -> other.contains(one.substring(i, i + 2))).count();
    }

}
