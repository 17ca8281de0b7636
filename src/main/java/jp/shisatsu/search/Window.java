package jp.shisatsu.search;

/** Which of all hits are looked at: how many come before, and how many at most. */
record Window(int offset, int limit) {

    /** A hit of this rank, from 1, between its neighbours. */
    static Window around(int rank) {
        return new Window(Math.max(0, rank - 2), rank == 1 ? 2 : 3);
    }

    /** How many of the best that takes. */
    int end() {
        return offset + limit;
    }

    /** The same among those that follow so many others, where some are shown already. */
    Window after(long others, int shown) {
        return new Window((int) Math.max(0, offset - others), limit - shown);
    }

}
