package jp.shisatsu.archive;

/** The file of a published report, byte for byte as it was handed in. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record OriginalFile(String fileName, byte[] bytes) {
}
