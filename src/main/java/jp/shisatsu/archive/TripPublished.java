package jp.shisatsu.archive;

/** A trip became public, within the publishing transaction. */
public record TripPublished(long tripId) {
}
