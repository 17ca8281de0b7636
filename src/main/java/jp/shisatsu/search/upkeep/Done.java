package jp.shisatsu.search.upkeep;

/** So many passages of so many in all. */
public record Done(long done, long total) {

    /** How much of it, in hundredths. */
    public long percent() {
        return total == 0 ? 100 : Math.min(100, done * 100 / total);
    }

}
