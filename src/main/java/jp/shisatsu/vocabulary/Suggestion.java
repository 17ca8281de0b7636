package jp.shisatsu.vocabulary;

/**
 * What someone may be about to type: the whole text of the box, the word it completes,
 * what that is, and how many passages hold it or belong to it.
 */
public record Suggestion(String text, String word, EntryKind kind, long count) {
}
