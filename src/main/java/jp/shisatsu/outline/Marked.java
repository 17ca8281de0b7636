package jp.shisatsu.outline;

/** A marker and the words behind it. */
record Marked(Marker marker, Passage words) {

    /** What counts, and particles: neither begins a heading. */
    private static final String INSIDE_SENTENCES = "をはがにのでとへも、年月日時分秒週人名件回円か箇割倍点社校館隻台基両本個種類%％メキト万億兆千百";

    /**
     * Whether a sentence may have been cut before what looks like a marker: …では、 | 2 年後に,
     * コマー | ス (EC) 領域. Nothing is counted behind a full stop: １．人材の育成.
     */
    boolean mayGoOnSentence() {
        boolean inside = !words.isEmpty() && !marker.endsWithStop() && INSIDE_SENTENCES.indexOf(words.first()) >= 0;
        return marker.isUnframed() && (marker.ordinal() > 1 || inside);
    }

}
