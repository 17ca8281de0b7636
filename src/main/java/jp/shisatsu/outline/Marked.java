package jp.shisatsu.outline;

/** A marker and the words behind it. */
record Marked(Marker marker, Passage words) {

    private static final String COUNTERS = "年月日時分秒週人名件回円か箇割倍点社校館隻台基両本個種類%％メキト万億兆千百";

    /** Whether a sentence may have been cut before an amount: …では、 | 2 年後に…. */
    boolean mayBeAmount() {
        boolean bare = marker.style().equals("1") || marker.style().equals("一");
        return bare && !words.written().isEmpty() && COUNTERS.indexOf(words.written().charAt(0)) >= 0;
    }

}
