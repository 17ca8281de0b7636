package jp.shisatsu.text;

/**
 * The characters of a file as extracted, untouched, and the character set they were read
 * with.
 */
public record SourceText(String characters, String charset) {

    /** The 1-based line that holds a UTF-16 offset. */
    public int lineAt(int offset) {
        return 1 + (int) characters.substring(0, offset).chars().filter(character -> character == '\n').count();
    }

}
