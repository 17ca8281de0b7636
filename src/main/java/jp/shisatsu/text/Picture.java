package jp.shisatsu.text;

import java.util.function.Supplier;

/**
 * A picture of the file a text was read from, of a type browsers show, and where its
 * caption stands in the text; without a caption an empty span says where the picture
 * stood. Its bytes are made when they are asked for: most readers want the words alone.
 */
public record Picture(Supplier<byte[]> image, String mediaType, SourceSpan caption) {

    private static final String NONE = "";

    public Picture(byte[] bytes, String mediaType, SourceSpan caption) {
        this(() -> bytes, mediaType, caption);
    }

    /** One that no browser shows: only its words and its place are known. */
    public static Picture unseen(SourceSpan caption) {
        return new Picture(new byte[0], NONE, caption);
    }

    /** The image; empty where it turns out damaged. */
    public byte[] bytes() {
        return image.get();
    }

    /** Whether there is an image to show. */
    public boolean isSeen() {
        return !mediaType.equals(NONE);
    }

    /** Whether words stand by it. */
    public boolean hasCaption() {
        return caption.start() < caption.end();
    }

}
