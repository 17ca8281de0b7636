package jp.shisatsu.pages;

import jp.shisatsu.search.Hit;
import jp.shisatsu.search.Kind;

/**
 * A hit in a list of results with the address of its place, from where the list goes on;
 * firstPartial where those with only some of the words begin.
 */
record Find(Hit hit, Link address, boolean firstPartial) {

    public boolean isQuestion() {
        return hit.kind() == Kind.QUESTION;
    }

    /** Whether no place tells what it is about, nor its own title. */
    public boolean isOfWholeTrip() {
        return hit.kind() == Kind.OBSERVATION && hit.visitNumber() == null;
    }

    public QuestionCard card() {
        return QuestionCard.of(hit, address);
    }

}
