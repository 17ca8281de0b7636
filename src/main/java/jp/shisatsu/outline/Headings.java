package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the headings of headings.txt: letter-spaced (期 日), joined (視察先及び視察事項), with
 * a value behind them (視察先：浜松市).
 */
final class Headings {

    private static final int MOST_JOINED = 4;

    private static final Pattern LEADING = Pattern
        .compile("(?:(?:各|参加|出席|視察|調査|派遣)?(?:委員会|委員|議員|者|会派|団員|班員)(?:から|として)?の(?=主な|おもな|感想|所感|所見|意見|考察|まとめ|総括|提言))?"
                + "(?:主な|おもな)?");

    /** What that begins with. */
    private static final String FIRST_OF_LEADING = "各参出視調派委議者会団班主お";

    private static final Pattern JOINT = Pattern.compile("\\h{0,3}(?:及び|および|並びに|と|・|、|／|/)\\h{0,3}");

    private static final Pattern VALUE = Pattern.compile("／|\\h+・(?!\\h)");

    private static final String OPENING = "（(";

    private static final String CLOSING = "）)";

    private static final Set<Topic> ANNOUNCING = EnumSet.of(Topic.PLACES, Topic.SUBJECTS, Topic.DATES);

    private Headings() {
    }

    /** The heading some words begin with, be they in old forms: 質疑應答. */
    static Optional<Naming> at(String written) {
        if (!HeadingLexicon.mayBegin(written) && !mayLead(written)) {
            return Optional.empty();
        }
        String words = OldForms.today(written);
        return joined(words)
            .flatMap(naming -> inBrackets(words, naming).or(() -> HeadingEnd.of(words, naming).map(naming::endingAt)));
    }

    /** 視察先及び視察事項: nothing where a joint leads to no heading. */
    private static Optional<Naming> joined(String words) {
        Naming naming = Naming.NOTHING;
        Optional<Wording> first = HeadingLexicon.at(words, 0);
        int next = first.isPresent() || FIRST_OF_LEADING.indexOf(words.charAt(0)) < 0 ? 0 : behind(LEADING, words, 0);
        for (int joined = 0; joined < MOST_JOINED && next > naming.end(); joined++) {
            Optional<Wording> wording = next == 0 ? first : HeadingLexicon.at(words, next);
            if (wording.isEmpty()) {
                return beginsValue(words, naming.end()) ? Optional.of(naming) : Optional.empty();
            }
            naming = naming.and(wording.get(), wording.get().endIn(words, next));
            next = behind(JOINT, words, naming.end());
        }
        return Optional.of(naming);
    }

    private static boolean mayLead(String written) {
        return !written.isEmpty() && FIRST_OF_LEADING.indexOf(OldForms.today(written.charAt(0))) >= 0;
    }

    /** 調査事項（視察先） heads both. */
    private static Optional<Naming> inBrackets(String words, Naming naming) {
        int end = naming.end();
        boolean bracketed = end > 0 && end < words.length() && OPENING.indexOf(words.charAt(end)) >= 0
                && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        return bracketed ? HeadingLexicon.at(words, end + 1)
            .filter(inside -> ANNOUNCING.contains(inside.topic()) && ANNOUNCING.containsAll(naming.topics())
                    && inside.endIn(words, end + 1) == words.length() - 1)
            .map(inside -> naming.and(inside, words.length())) : Optional.empty();
    }

    /** 訪問日／5月20日, 視察地 ・岩手県紫波町: what joins no headings leads to the value. */
    private static boolean beginsValue(String words, int at) {
        return at > 0 && VALUE.matcher(words).region(at, words.length()).lookingAt();
    }

    /** The wording some words begin with, whatever follows it. */
    static Optional<Naming> begunBy(String words) {
        return HeadingLexicon.at(words, 0).map(wording -> Naming.NOTHING.and(wording, wording.endIn(words, 0)));
    }

    /**
     * Where what a pattern finds at an offset ends; the offset itself if it finds
     * nothing.
     */
    static int behind(Pattern pattern, String words, int end) {
        if (end == words.length()) {
            return end;
        }
        Matcher matcher = pattern.matcher(words).region(end, words.length());
        return matcher.lookingAt() ? matcher.end() : end;
    }

}
