package jp.shisatsu.search.upkeep;

/** Hears how far long work has come; may be told from several threads. */
@FunctionalInterface
public interface Progress {

    /** So many are done of so many in all. */
    void at(long done, long total);

    /** Tells another one too. */
    default Progress and(Progress other) {
        return (done, total) -> {
            at(done, total);
            other.at(done, total);
        };
    }

}
