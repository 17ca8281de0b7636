package jp.shisatsu.archive;

/**
 * A file as handed in: its bytes untouched, what they are, and the text extracted from
 * them.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SourceReport(byte[] bytes, String fileName, String mediaType, String text) {
}
