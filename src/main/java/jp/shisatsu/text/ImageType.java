package jp.shisatsu.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The images browsers show, told from their first bytes: what a file says may be wrong.
 */
public enum ImageType {

    JPEG("image/jpeg", "\u00FF\u00D8\u00FF", 0, ""),

    PNG("image/png", "\u0089PNG\r\n", 0, ""),

    GIF("image/gif", "GIF8", 0, ""),

    BMP("image/bmp", "BM", 6, "\0\0\0\0"),

    WEBP("image/webp", "RIFF", 8, "WEBP");

    private final String mediaType;

    private final String head;

    private final int next;

    private final String second;

    ImageType(String mediaType, String head, int next, String second) {
        this.mediaType = mediaType;
        this.head = head;
        this.next = next;
        this.second = second;
    }

    /** What some bytes are, if they are such an image. */
    public static Optional<ImageType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return stands(head, bytes, 0) && stands(second, bytes, next);
    }

    private static boolean stands(String word, byte[] bytes, int at) {
        return bytes.length >= at + word.length()
                && IntStream.range(0, word.length()).allMatch(i -> (bytes[at + i] & 0xFF) == word.charAt(i));
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

}
