package jp.shisatsu.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the mark of a question or an answer at the head of a line: Q, Ｑ１, 問, （答）, 質問：.
 */
final class QuestionMarks {

    private static final Map<String, List<String>> WORDS = Wordings.of(QuestionMarks.class, "marks.txt");

    private static final Set<String> ROLES = Stream.of("ASKING", "REPLYING")
        .flatMap(role -> WORDS.getOrDefault(role, List.of()).stream())
        .collect(Collectors.toSet());

    private static final Telltale BRACKETS = new Telltale("(（【[［〔＜〈《<「");

    private static final Telltale CLOSING = new Telltale(")）】]］〕＞〉》>");

    /** What no name of a speaker holds. */
    private static final Telltale ENDING_SPEAKER = new Telltale("（(【)）】]］〕＞〉》>。、");

    /** 答：館長 in brackets */
    private static final String SPEAKER = "(?<role>[：:・\\h]\\h*+[^（(【)）】\\]］〕＞〉》>。、]{1,20}+(?=[)）】\\]］〕＞〉》>]))?";

    /** How the words behind a mark end that say who speaks: 答（総務課長）, 【答：館長】. */
    private static final String SPEAKERS = "長|補佐|主査|主任|主事|主幹|参事|理事|職員|担当|担当者|氏|委員|議員|当局";

    private static final Side QUESTION = Side.of("QUESTION", "ASKING");

    private static final Side ANSWER = Side.of("ANSWER", "REPLYING");

    /** How one side marks its words. Most lines are told by their first letters. */
    private record Side(Pattern mark, Pattern withoutSpeaker, Telltale first, Telltale firstInBrackets) {

        static Side of(String meaning, String roles) {
            String letters = firstLetters(meaning);
            return new Side(pattern(meaning, roles, SPEAKER), pattern(meaning, roles, ""), new Telltale(letters),
                    new Telltale(letters + firstLetters(roles)));
        }

        private static String firstLetters(String meaning) {
            return WORDS.getOrDefault(meaning, List.of())
                .stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        }

        boolean mayBegin(Passage line) {
            return first.begins(line)
                    || (BRACKETS.begins(line) && line.length() > 1 && firstInBrackets.isAt(line.written(), 1));
        }

    }

    private QuestionMarks() {
    }

    static Optional<Mark> question(Passage line) {
        return mark(QUESTION, line);
    }

    static Optional<Mark> answer(Passage line) {
        return mark(ANSWER, line);
    }

    /** Whether it is a word for those who ask or reply, and nobody's name: 市側. */
    static boolean isRole(String speaker) {
        return ROLES.contains(speaker);
    }

    private static Optional<Mark> mark(Side side, Passage line) {
        if (!side.mayBegin(line)) {
            return Optional.empty();
        }
        boolean speaker = mayNameSpeaker(line);
        Matcher mark = (speaker ? side.mark() : side.withoutSpeaker()).matcher(line.written());
        if (!mark.lookingAt() || (speaker && mark.group("role") != null && mark.group("open") == null)) {
            return Optional.empty();
        }
        boolean quoted = "「".equals(mark.group("open"));
        if (mark.group("end").startsWith("」") && !quoted) {
            return Optional.empty();
        }
        boolean closed = !mark.group("end").isEmpty();
        return Optional.of(new Mark(mark.group("word"), !mark.group("number").isEmpty() && !closed, quoted,
                line.from(mark.end())));
    }

    /** In brackets, or before one that closes and has not opened. */
    private static boolean mayNameSpeaker(Passage line) {
        int at = 0;
        while (at < line.length() && !ENDING_SPEAKER.isAt(line.written(), at)) {
            at++;
        }
        return BRACKETS.begins(line) || (at < line.length() && CLOSING.isAt(line.written(), at));
    }

    private static Pattern pattern(String meaning, String roles, String speaker) {
        return Pattern.compile("(?<open>[(（【\\[［〔＜〈《<]|「(?=[QＱAＡ][0-9０-９]{1,2}」))?(?<word>" + alternatives(meaning)
                + "|(?<=[(（【\\[［〔＜〈《<])(?:" + alternatives(roles)
                + ")(?=[)）】\\]］〕＞〉》>]))(?<number>[①-⑳]?[0-9０-９]{0,3}(?:[-－][0-9０-９]{1,3})?|[一二三四五六七八九十]{1,3}(?=\\h))"
                + speaker + "(?<end>[)）】\\]］〕＞〉》>」][.．:：、]?|[.．:：]|(?<=問い|答え)、|)"
                + "(?:[(（【\\[［〔＜〈《<](?:[^（()）【】。、]|[(（]\\p{L}[)）]){1,20}(?:" + SPEAKERS
                + ")[)）】\\]］〕＞〉》>][.．:：]?)?(?:(?<=[)）】\\]］〕＞〉》>.．:：、]|[0-9０-９]」)|(?=\\h)|$)");
    }

    private static String alternatives(String meaning) {
        return WORDS.getOrDefault(meaning, List.of())
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> String.join("\\h{0,3}", word.split("(?<=.)(?=.)", -1)))
            .collect(Collectors.joining("|"));
    }

    /**
     * A mark, whether only space parts its number from the words, whether it stands in
     * quotation marks, and the words.
     */
    record Mark(String word, boolean looselyNumbered, boolean quoted, Passage words) {

        /** Whether it is who speaks: （委員）. */
        boolean isRole() {
            return QuestionMarks.isRole(word);
        }

        boolean isLetter() {
            return Glyph.isCapital(word.charAt(0));
        }

        /** Whether the mark may as well be the first letter of a letter-spaced word. */
        boolean ambiguous() {
            String rest = words.written();
            return isLetter() && (looselyNumbered
                    || (!rest.isEmpty() && Glyph.isLatin(rest.charAt(0)) && LetterRun.standsAlone(rest, 0)));
        }
    }

}
