package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BY_WORD;
import static jp.shisatsu.archive.PassageFields.ID;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.stereotype.Component;

/** Finds Q&amp;A that share words with a question. */
@Component
class Resemblance {

    /** How much of the question's words must be shared. */
    private static final float SHARED = 0.3f;

    private static final int MOST = 20;

    private final PassageSearch passages;

    private final QueryBuilder words;

    Resemblance(PassageSearch passages, Analyzers analyzers) {
        this.passages = passages;
        this.words = analyzers.queries(BY_WORD);
    }

    List<Hit> to(long questionId, int size) {
        int most = Math.clamp(size, 0, MOST);
        return question(questionId).map(asked -> alike(asked, most)).orElse(List.of());
    }

    private Optional<Hit> question(long id) {
        return passages.best(LongPoint.newExactQuery(ID, id), Kind.QUESTION, 1).stream().findFirst();
    }

    private List<Hit> alike(Hit asked, int most) {
        // Lucene takes no more than so many clauses, and a question may have more words.
        String question = SearchQuery.beginning(asked.title().text());
        Query alike = words.createMinShouldMatchQuery(WORDS, question, SHARED);
        if (alike == null || asked.tripId() == null) {
            return List.of();
        }
        Query itself = LongPoint.newExactQuery(ID, asked.id());
        Query ofItsTrip = LongPoint.newExactQuery(TRIP_ID, asked.tripId());
        List<Hit> elsewhere = best(new BooleanQuery.Builder().add(alike, Occur.MUST).add(ofItsTrip, Occur.MUST_NOT),
                most);
        List<Hit> beside = best(new BooleanQuery.Builder().add(alike, Occur.MUST)
            .add(ofItsTrip, Occur.FILTER)
            .add(itself, Occur.MUST_NOT), most - elsewhere.size());
        return Stream.concat(elsewhere.stream(), beside.stream()).toList();
    }

    private List<Hit> best(BooleanQuery.Builder alike, int most) {
        return passages.best(alike.build(), Kind.QUESTION, most);
    }

}
