package jp.shisatsu.archive;

/**
 * Told after what readers see has been changed for good, before whoever changed it hears
 * of it.
 */
public record PublicChange() {
}
