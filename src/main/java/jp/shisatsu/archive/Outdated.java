package jp.shisatsu.archive;

/**
 * Told once it is for good: a trip was replaced or withdrawn, and all that was found of
 * it before is so no more; or a site went with the last trip there.
 */
public record Outdated(PassageKind kind, long id) {
}
