package jp.shisatsu.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as handed in: its bytes untouched, what they are, and the text extracted from
 * them.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SourceReport(byte[] bytes, String fileName, String mediaType, String text) {

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
