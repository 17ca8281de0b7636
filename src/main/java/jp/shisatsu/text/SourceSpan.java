package jp.shisatsu.text;

/**
 * A stretch of the extracted text as two UTF-16 offsets, end exclusive; line and column
 * are derived, never stored.
 */
public record SourceSpan(int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " is not ascending");
        }
    }

    /** Whether an offset is one of the stretch. */
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /** What a heading told once more accounts for. */
    public boolean isEmpty() {
        return start == end;
    }

}
