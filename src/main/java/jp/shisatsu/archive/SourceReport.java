package jp.shisatsu.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.shisatsu.text.Picture;

/**
 * A file as handed in: its bytes untouched, what they are, and the text and pictures
 * extracted from them.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SourceReport(byte[] bytes, String fileName, String mediaType, String text, List<Picture> pictures) {
    public SourceReport {
        pictures = List.copyOf(pictures);
    }

    /** A file without pictures. */
    public SourceReport(byte[] bytes, String fileName, String mediaType, String text) {
        this(bytes, fileName, mediaType, text, List.of());
    }

    /** The SHA-256 of the bytes in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

}
