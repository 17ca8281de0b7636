package jp.shisatsu.archive;

/** What a trip is called where its report bears no title, so that it can be reached. */
final class TripTitle {

    private TripTitle() {
    }

    static String of(String written) {
        return written.isBlank() ? "題名のない視察" : written;
    }

}
