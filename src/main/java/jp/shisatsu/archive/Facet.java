package jp.shisatsu.archive;

/** A value to filter by, what a reader sees for it, and how many there are. */
public record Facet(String value, String label, long count) {
}
