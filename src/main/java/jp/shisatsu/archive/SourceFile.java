package jp.shisatsu.archive;

/** The file a report came from; size in bytes, SHA-256 in lower-case hexadecimal. */
public record SourceFile(long id, String fileName, String mediaType, long size, String sha256) {
}
