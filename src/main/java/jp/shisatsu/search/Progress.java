package jp.shisatsu.search;

/** Hears how far long work has come; may be told from several threads. */
@FunctionalInterface
public interface Progress {

    /** So many are done of so many in all. */
    void at(long done, long total);

}
