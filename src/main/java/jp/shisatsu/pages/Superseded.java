package jp.shisatsu.pages;

/** What an address led to is no part of a trip any more since the trip was corrected. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long tripId;

    Superseded(long tripId) {
        super("corrected in trip " + tripId);
        this.tripId = tripId;
    }

    long tripId() {
        return tripId;
    }

}
