package jp.shisatsu.archive;

/** A photo by its 1-based number within a visit, and whether its picture is here. */
public record PhotoView(int number, String caption, boolean pictured) {

    /** Whether words stand by it. */
    public boolean hasCaption() {
        return !caption.isEmpty();
    }

}
