package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BODY_PAIRS;
import static jp.shisatsu.archive.PassageFields.BODY_WORDS;
import static jp.shisatsu.archive.PassageFields.TITLE_PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/** Which passages hold a term, in title or body or both, and how well. */
final class Matching {

    /** Characters find what words miss, but must not outrank them. */
    private static final float PAIRS_BESIDE_WORDS = 0.2f;

    /** One word may stand between: 給食費無償化 finds 給食費の無償化. */
    private static final int SLOP = 1;

    private Matching() {
    }

    static PredicateFinalStep of(SearchPredicateFactory f, Term term) {
        return switch (term) {
            case Term.Word(String text) -> f.or(words(f, text), pairs(f, text, PAIRS_BESIDE_WORDS));
            case Term.Phrase(String text) -> pairs(f, text, 1);
            case Term.Either(List<Term> terms) -> anyOf(f, terms);
        };
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, String text) {
        return f.phrase().fields(TITLE_WORDS, BODY_WORDS).matching(text).slop(SLOP);
    }

    private static PredicateFinalStep pairs(SearchPredicateFactory f, String text, float boost) {
        return f.phrase().fields(TITLE_PAIRS, BODY_PAIRS).matching(text).boost(boost);
    }

    private static PredicateFinalStep anyOf(SearchPredicateFactory f, List<Term> terms) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        terms.forEach(term -> any.add(of(f, term)));
        return any;
    }

}
