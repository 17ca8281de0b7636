package jp.shisatsu.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Makes conditions of what is wanted. */
@Component
class Conditions {

    private final Matching matching;

    Conditions(Matching matching) {
        this.matching = matching;
    }

    /** Every term, and none of those not wanted; where none is wanted, any passage. */
    Condition all(Wanted wanted) {
        var passage = new BooleanQuery.Builder();
        wanted.terms().forEach(term -> passage.add(matching.of(term), Occur.MUST));
        if (wanted.terms().isEmpty()) {
            passage.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return condition(passage, wanted, wanted.marked());
    }

    /**
     * At least so many of the parts, and none of those not wanted, but not every term;
     * ranked by all that was typed.
     */
    Condition some(Wanted wanted, List<Term> parts, int least) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        parts.forEach(part -> some.add(matching.of(part), Occur.SHOULD));
        var passage = new BooleanQuery.Builder().add(some.build(), Occur.MUST).add(all(wanted).query(), Occur.MUST_NOT);
        if (!wanted.isSentence()) {
            wanted.sentences().forEach(sentence -> passage.add(matching.resembling(sentence), Occur.SHOULD));
        }
        return condition(passage, wanted, parts);
    }

    private Condition condition(BooleanQuery.Builder passage, Wanted wanted, List<Term> marked) {
        wanted.without().forEach(term -> passage.add(matching.of(term), Occur.MUST_NOT));
        Query query = passage.build();
        return wanted.isSentence() ? new Condition(query, ranked(query, wanted.sentences()), false, marked)
                : new Condition(query, query, wanted.isOfSeveral(), marked);
    }

    /**
     * Sentences rank by so many terms that Lucene has to pass over what cannot be among
     * the best. It does where the terms stand beside the filter, one of them at least is
     * held, and none is required; the last, which all passages hold, adds nothing.
     */
    private Query ranked(Query query, List<String> sentences) {
        var ranked = new BooleanQuery.Builder().add(query, Occur.FILTER).setMinimumNumberShouldMatch(1);
        sentences.forEach(sentence -> matching.resembling(sentence).forEach(ranked::add));
        return ranked.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.SHOULD).build();
    }

}
