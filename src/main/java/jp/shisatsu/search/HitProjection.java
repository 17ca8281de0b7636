package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BODY_PAIRS;
import static jp.shisatsu.archive.PassageFields.BODY_WORDS;
import static jp.shisatsu.archive.PassageFields.COMMITTEE;
import static jp.shisatsu.archive.PassageFields.DATE;
import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.SITE;
import static jp.shisatsu.archive.PassageFields.SITE_ID;
import static jp.shisatsu.archive.PassageFields.TITLE_PAIRS;
import static jp.shisatsu.archive.PassageFields.TITLE_WORDS;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;
import static jp.shisatsu.archive.PassageFields.TRIP_TITLE;
import static jp.shisatsu.archive.PassageFields.VISIT_NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.archive.PassageKind;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** What the index stores of a passage, as a hit. No entity is loaded. */
final class HitProjection {

    private HitProjection() {
    }

    /** A hit with what was found marked. */
    static ProjectionFinalStep<Hit> marked(SearchProjectionFactory<?, ?> f) {
        return hit(f, marked(f, TITLE_WORDS, TITLE_PAIRS), marked(f, BODY_WORDS, BODY_PAIRS));
    }

    /** A hit with nothing marked. */
    static ProjectionFinalStep<Hit> plain(SearchProjectionFactory<?, ?> f) {
        return hit(f, plain(f, TITLE_WORDS), plain(f, BODY_WORDS));
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f,
            ProjectionFinalStep<@Nullable Marked> title, ProjectionFinalStep<@Nullable Marked> body) {
        return f.composite().from(title, body, place(f)).as((t, b, place) -> place.hit(t, b));
    }

    private static ProjectionFinalStep<@Nullable Marked> plain(SearchProjectionFactory<?, ?> f, String words) {
        return f.composite()
            .from(f.field(words, String.class))
            .as(text -> text == null ? null : new Marked(text, List.of()));
    }

    private static ProjectionFinalStep<@Nullable Marked> marked(SearchProjectionFactory<?, ?> f, String words,
            String pairs) {
        return f.composite()
            .from(f.field(words, String.class), f.highlight(words), f.highlight(pairs))
            .as((text, byWords, byPairs) -> text == null ? null
                    : Marked.of(text, Stream.concat(byWords.stream(), byPairs.stream())));
    }

    private static ProjectionFinalStep<Whereabouts> place(SearchProjectionFactory<?, ?> f) {
        return f.composite()
            .from(f.field(KIND, Integer.class), f.id(Long.class), f.field(TRIP_ID, Long.class),
                    f.field(TRIP_TITLE, String.class), f.field(VISIT_NUMBER, Integer.class),
                    f.field(SITE_ID, Long.class), f.field(SITE, String.class), f.field(COMMITTEE, String.class),
                    f.field(DATE, LocalDate.class))
            .asList(Whereabouts::of);
    }

    /** Everything of a hit but its texts. */
    private record Whereabouts(Kind kind, long id, @Nullable Long tripId, @Nullable String tripTitle,
            @Nullable Integer visitNumber, @Nullable Long siteId, @Nullable String site, @Nullable String committee,
            @Nullable LocalDate date) {

        static Whereabouts of(List<?> values) {
            return new Whereabouts(Kind.of(PassageKind.of((Integer) values.get(0))), (Long) values.get(1),
                    (Long) values.get(2), (String) values.get(3), (Integer) values.get(4), (Long) values.get(5),
                    (String) values.get(6), (String) values.get(7), (LocalDate) values.get(8));
        }

        Hit hit(@Nullable Marked title, @Nullable Marked body) {
            return new Hit(kind, id, title == null ? untitled() : title.whole(), body == null ? null : shown(body),
                    tripId, tripTitle, visitNumber, siteId, site, committee, date);
        }

        /** Question and answer are shown whole; what else is found may be long. */
        private Excerpt shown(Marked body) {
            return kind == Kind.QUESTION ? body.whole() : Snippet.of(body);
        }

        /** A section without a title is one about the site. */
        private Excerpt untitled() {
            return kind == Kind.OBSERVATION || site == null ? Excerpt.NOTHING : Excerpt.plain(site);
        }

    }

}
