package jp.shisatsu.archive;

/** A photo of a visit, as the report has it. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PhotoFile(byte[] bytes, String mediaType) {
}
