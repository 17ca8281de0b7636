package jp.shisatsu.outline;

/**
 * What a line was taken for and why, in words for people, and how deep in the outline it
 * stands.
 */
public record LineRole(String what, String why, int depth) {
}
