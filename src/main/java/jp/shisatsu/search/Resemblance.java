package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BODY_WORDS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Finds Q&amp;A that share words with a question. */
@Component
class Resemblance {

    /** How much of the question's words must be shared, in percent. */
    private static final int SHARED = 30;

    private static final int MOST = 20;

    private final PassageSearch passages;

    Resemblance(PassageSearch passages) {
        this.passages = passages;
    }

    List<Hit> to(long questionId, int size) {
        int most = Math.clamp(size, 0, MOST);
        return question(questionId).map(asked -> alike(asked, most)).orElse(List.of());
    }

    private Optional<Hit> question(long id) {
        return passages.best(f -> f.id().matching(id), Kind.QUESTION, 1).stream().findFirst();
    }

    private List<Hit> alike(Hit asked, int most) {
        Condition ofItsTrip = f -> f.match().field(TRIP_ID).matching(asked.tripId());
        List<Hit> elsewhere = passages.best(f -> f.and(resembles(f, asked), f.not(ofItsTrip.in(f))), Kind.QUESTION,
                most);
        List<Hit> beside = passages.best(f -> f.and(resembles(f, asked), ofItsTrip.in(f)), Kind.QUESTION,
                most - elsewhere.size());
        return Stream.concat(elsewhere.stream(), beside.stream()).toList();
    }

    private static PredicateFinalStep resembles(SearchPredicateFactory f, Hit asked) {
        // Lucene takes no more than 1,024 clauses, and a question may have more words.
        String question = SearchQuery.beginning(text(asked.title()));
        return f.bool()
            .must(f.match().fields(TITLE_WORDS, BODY_WORDS).matching(question).minimumShouldMatchPercent(SHARED))
            .mustNot(f.id().matching(asked.id()));
    }

    private static String text(Excerpt excerpt) {
        return excerpt.runs().stream().map(Excerpt.Run::text).reduce("", String::concat);
    }

}
