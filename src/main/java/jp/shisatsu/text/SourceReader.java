package jp.shisatsu.text;

/** Reads a file's bytes as text. */
public final class SourceReader {

    private SourceReader() {
    }

    /** The text of a file, or why it cannot be taken; never throws. */
    public static Reading read(byte[] bytes, String fileName) {
        return new Reading.Refused("empty-file", fileName + bytes.length);
    }

}
