package jp.shisatsu.text.pdf;

/** A line drawn along one axis: at a place, from one end to the other. */
record Rule(boolean upright, float at, float from, float to) {

    /** Whether it stands between two places of a line of text. */
    boolean parts(float before, float after, float y) {
        return upright && at > before && at < after && from <= y && to >= y;
    }

    /** Whether it covers a stretch of its own axis, give or take its ends. */
    boolean covers(float start, float end, float slack) {
        return from <= start + slack && to >= end - slack;
    }

}
