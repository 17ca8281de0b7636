package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BY_CHARACTER_SOUGHT;
import static jp.shisatsu.archive.PassageFields.BY_WORD;
import static jp.shisatsu.archive.PassageFields.OF_YEAR;
import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.WORDS;
import static jp.shisatsu.search.JapaneseAnalysis.BY_WORD_SOUGHT;
import static jp.shisatsu.search.JapaneseAnalysis.CHARACTERS_SOUGHT;

import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which passages hold a term, and how well. Hibernate Search's predicates say the same,
 * but cannot be handed to collectors of our own; see {@link PassageSearch}.
 */
@Component
class Matching {

    /** Characters find what words miss, but must not outrank them. */
    private static final float PAIRS_BESIDE_WORDS = 0.2f;

    /** What was meant may be said in another way, but what was typed comes first. */
    private static final float OTHERWISE = 0.4f;

    /**
     * What is only read as what was typed comes after all that holds it: ごみ before 五味.
     */
    private static final float WRITTEN = 0.05f;

    /** What a title says, it is about. */
    private static final float TITLE_BESIDE_WHOLE = 1;

    /** Measured on questions: 0.3 and 0.5 are equal on one set, 0.5 better on another. */
    private static final float CHARACTERS_OF_SENTENCE = 0.5f;

    private static final float TITLE_OF_SENTENCE = 0.2f;

    /** Whose it is orders those that say the same, and no others. */
    private static final float NAME = 0.1f;

    /** One word may stand between: 給食費無償化 finds 給食費の無償化. */
    private static final int SLOP = 1;

    private final QueryBuilder words;

    private final QueryBuilder pairs;

    private final Analyzers analyzers;

    Matching(Analyzers analyzers) {
        this.words = analyzers.queries(BY_WORD);
        this.pairs = analyzers.queries(BY_CHARACTER_SOUGHT);
        this.analyzers = analyzers;
    }

    Query of(Term term) {
        return switch (term) {
            case Term.Word word -> word(word);
            case Term.Phrase(String text) -> phrase(text);
            case Term.Sentence(String text, List<Term.Word> parts) -> sentence(text, parts);
            case Term.Either(List<Term> terms) -> anyOf(terms);
            case Term.Named(NameField name, String text) ->
                name(name, orNothing(pairs.createPhraseQuery(name.field(), text)));
            case Term.InYear(int year, String _) -> new ConstantScoreQuery(IntPoint.newExactQuery(OF_YEAR, year));
        };
    }

    private Query word(Term.Word word) {
        if (word.otherwise().isEmpty() && word.written().isEmpty()) {
            return word(word.text());
        }
        var query = new BooleanQuery.Builder().add(word(word.text()), Occur.SHOULD);
        word.otherwise().forEach(other -> query.add(new BoostQuery(word(other), OTHERWISE), Occur.SHOULD));
        word.written().forEach(other -> query.add(new BoostQuery(word(other), WRITTEN), Occur.SHOULD));
        return query.build();
    }

    private Query word(String text) {
        var query = new BooleanQuery.Builder();
        add(query, words.createPhraseQuery(WORDS, text, SLOP), 1);
        add(query, pairs.createPhraseQuery(PAIRS, text), PAIRS_BESIDE_WORDS);
        add(query, words.createPhraseQuery(TITLE_WORDS, text, SLOP), TITLE_BESIDE_WHOLE);
        return query.build();
    }

    /** What a member signed alone is more that member's than what many travelled for. */
    private static Query name(NameField name, Query query) {
        return name == NameField.MEMBER ? new BoostQuery(query, NAME) : new ConstantScoreQuery(query);
    }

    private Query phrase(String text) {
        return orNothing(pairs.createPhraseQuery(PAIRS, text));
    }

    /** All its words, in whatever order; ranked as a sentence. */
    private Query sentence(String text, List<Term.Word> parts) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(of(part), Occur.FILTER));
        return query.add(resembling(text), Occur.SHOULD).build();
    }

    /**
     * Ranks by all the words and characters that a passage shares with a text, question
     * and answer together: as two fields whose scores add up, nDCG@10 was lower by 0.02
     * on both sets of questions it was measured on.
     */
    BooleanQuery resembling(String text) {
        List<String> words = analyzers.terms(BY_WORD_SOUGHT, text);
        var query = new BooleanQuery.Builder();
        addAll(query, WORDS, words, 1);
        addAll(query, PAIRS, analyzers.terms(CHARACTERS_SOUGHT, text), CHARACTERS_OF_SENTENCE);
        addAll(query, TITLE_WORDS, words, TITLE_OF_SENTENCE);
        return query.build();
    }

    /** One beside the other, so that nothing stands between Lucene and its shortcuts. */
    private static void addAll(BooleanQuery.Builder query, String field, List<String> terms, float boost) {
        terms.forEach(term -> add(query, new TermQuery(new org.apache.lucene.index.Term(field, term)), boost));
    }

    Query anyOf(List<? extends Term> terms) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(of(term), Occur.SHOULD));
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, @Nullable Query part, float boost) {
        if (part != null) {
            query.add(boost == 1 ? part : new BoostQuery(part, boost), Occur.SHOULD);
        }
    }

    /** A text may be all punctuation. */
    private static Query orNothing(@Nullable Query query) {
        return query == null ? new MatchNoDocsQuery() : query;
    }

}
