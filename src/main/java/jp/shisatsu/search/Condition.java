package jp.shisatsu.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a passage must be like to be found. */
interface Condition {

    PredicateFinalStep in(SearchPredicateFactory f);

    /** Every term, and none of those not wanted; where none is wanted, any passage. */
    static Condition all(Wanted wanted) {
        return f -> {
            BooleanPredicateClausesStep<?, ?> passage = f.bool().must(f.matchAll());
            wanted.terms().forEach(term -> passage.must(Matching.of(f, term)));
            wanted.without().forEach(term -> passage.mustNot(Matching.of(f, term)));
            return passage;
        };
    }

    /** At least half of the parts, and none of those not wanted, but not every term. */
    static Condition most(Wanted wanted, List<Term> parts) {
        return f -> {
            BooleanPredicateClausesStep<?, ?> passage = f.bool().minimumShouldMatchNumber((parts.size() + 1) / 2);
            parts.forEach(part -> passage.should(Matching.of(f, part)));
            wanted.without().forEach(term -> passage.mustNot(Matching.of(f, term)));
            return passage.mustNot(all(wanted).in(f));
        };
    }

}
