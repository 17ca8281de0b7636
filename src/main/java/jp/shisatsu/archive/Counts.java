package jp.shisatsu.archive;

/** How much the archive holds, published only. */
public record Counts(long trips, long sites, long questions, long observations) {
}
