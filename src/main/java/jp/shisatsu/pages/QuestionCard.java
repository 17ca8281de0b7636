package jp.shisatsu.pages;

import java.time.LocalDate;
import jp.shisatsu.archive.QuestionView;
import jp.shisatsu.search.Excerpt;
import jp.shisatsu.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as it looks everywhere: in a search, on a visit, on its own
 * page, in a preview (where its id is 0).
 */
record QuestionCard(long id, @Nullable Integer number, Excerpt question, @Nullable Excerpt answer,
        @Nullable Long tripId, @Nullable Integer visitNumber, @Nullable String site, @Nullable String committee,
        @Nullable LocalDate date, Link address) {

    static QuestionCard of(QuestionView asked) {
        return new QuestionCard(asked.id(), asked.number(), Excerpt.plain(asked.question()), plain(asked.answer()),
                asked.tripId(), asked.visitNumber(), asked.site(), asked.committee(), asked.date(),
                Link.to("/questions/" + asked.id()));
    }

    static QuestionCard of(Hit hit) {
        return of(hit, Link.to(hit.address()));
    }

    /** The same at an address that says how a reader came there. */
    static QuestionCard of(Hit hit, Link address) {
        return new QuestionCard(hit.id(), null, hit.title(), hit.body(), hit.tripId(), hit.visitNumber(), hit.site(),
                hit.committee(), hit.date(), address);
    }

    /** Whether it has a page of its own. */
    public boolean isKept() {
        return id > 0;
    }

    private static @Nullable Excerpt plain(@Nullable String text) {
        return text == null ? null : Excerpt.plain(text);
    }

}
