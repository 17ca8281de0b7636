package jp.shisatsu.text;

/**
 * A picture of the file a text was read from, as bytes of a type browsers show, and where
 * its caption stands in the text; without a caption an empty span says where the picture
 * stood.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Picture(byte[] bytes, String mediaType, SourceSpan caption) {

    /** Whether words stand by it. */
    public boolean hasCaption() {
        return caption.start() < caption.end();
    }

}
