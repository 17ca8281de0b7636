package jp.shisatsu.archive;

/**
 * The file a report came from; size in bytes, SHA-256 in lower-case hexadecimal. The
 * report is one part of the file, counted from 1; the draft of a file stands as its
 * first.
 */
public record SourceFile(long id, String fileName, String mediaType, long size, String sha256, int part, int parts) {

    /** Whether there are more reports in it than one. */
    public boolean isVolume() {
        return parts > 1;
    }

}
