package jp.shisatsu.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
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
        return new Condition(without(passage, wanted).build(), wanted.marked());
    }

    /**
     * At least so many of the parts, and none of those not wanted, but not every term;
     * ranked by all that was typed.
     */
    Condition some(Wanted wanted, List<Term> parts, int least) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        parts.forEach(part -> some.add(matching.of(part), Occur.SHOULD));
        var passage = new BooleanQuery.Builder().add(some.build(), wanted.isSentence() ? Occur.FILTER : Occur.MUST)
            .add(all(wanted).query(), Occur.MUST_NOT);
        wanted.sentences().forEach(sentence -> passage.add(matching.resembling(sentence), Occur.SHOULD));
        return new Condition(without(passage, wanted).build(), parts);
    }

    private BooleanQuery.Builder without(BooleanQuery.Builder passage, Wanted wanted) {
        wanted.without().forEach(term -> passage.add(matching.of(term), Occur.MUST_NOT));
        return passage;
    }

}
