package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Understands what was typed: words, "phrases", -without, either OR other. What is no
 * complete expression is taken as words, so every text is a query.
 */
final class QueryParser {

    private static final String QUOTE = "\"＂“”";

    private static final String BAR = "|｜";

    private static final String SPACE = "\\s\\p{Z}\\p{Cc}\\uFEFF";

    // A hyphen is a minus only where a word begins, so NEA-LCCP is one word.
    private static final Pattern PART = Pattern.compile(
            "(?<minus>[-－−])?(?:(?<name>委員会|視察先|年度|委員)[:：](?=[^" + SPACE + BAR + "]))?(?:[" + QUOTE + "](?<phrase>[^"
                    + QUOTE + "]*)[" + QUOTE + "]|(?<word>[^" + SPACE + QUOTE + BAR + "]+))|[" + BAR + "]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[" + SPACE + QUOTE + BAR + "]+");

    private static final Pattern OR = Pattern.compile("OR|ＯＲ");

    // Letters, digits, emoji and the like can be searched for; a bracket alone cannot.
    private static final String MEANING = "\\p{L}\\p{M}\\p{N}\\p{So}";

    private static final Pattern EDGES = Pattern.compile("^[^" + MEANING + "]+|[^" + MEANING + "]+$");

    private final List<List<Term>> wanted = new ArrayList<>();

    private final List<Term> without = new ArrayList<>();

    private boolean either;

    private QueryParser() {
    }

    static Wanted parse(String text) {
        String typed = LetterSpacing.close(text);
        QueryParser parser = new QueryParser();
        PART.matcher(typed).results().forEach(parser::take);
        return parser.isEmpty() ? new Wanted(words(typed), List.of()) : parser.understood();
    }

    private void take(MatchResult part) {
        String phrase = part.group("phrase");
        String word = part.group("word");
        String name = part.group("name");
        if (name != null) {
            take(meaningOf(phrase == null ? String.valueOf(word) : phrase), text -> named(name, text), part);
        }
        else if (phrase != null) {
            take(meaningOf(phrase), Term.Phrase::new, part);
        }
        else if (word == null || OR.matcher(word).matches()) {
            either = !wanted.isEmpty();
        }
        else {
            take(meaningOf(word), Term.Word::new, part);
        }
    }

    private void take(String text, Function<String, Term> kind, MatchResult part) {
        if (text.isEmpty()) {
            return;
        }
        Term term = kind.apply(text);
        if (part.group("minus") != null) {
            without.add(term);
        }
        else if (either) {
            wanted.getLast().add(term);
        }
        else {
            wanted.add(new ArrayList<>(List.of(term)));
        }
        either = false;
    }

    /** A year that is none is taken as it was typed. */
    private static Term named(String name, String text) {
        if (!name.equals("年度")) {
            return new Term.Named(NameField.of(name), text);
        }
        OptionalInt year = CalendarYear.read(text);
        return year.isPresent() ? new Term.InYear(year.getAsInt(), text) : new Term.Word(name + " " + text);
    }

    private boolean isEmpty() {
        return wanted.isEmpty() && without.isEmpty();
    }

    private Wanted understood() {
        return new Wanted(wanted.stream().map(QueryParser::either).toList(), without);
    }

    private static Term either(List<Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Term.Either(terms);
    }

    private static List<Term> words(String typed) {
        return BETWEEN_WORDS.splitAsStream(typed)
            .map(QueryParser::meaningOf)
            .filter(word -> !word.isEmpty())
            .<Term>map(Term.Word::new)
            .toList();
    }

    private static String meaningOf(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

}
