package jp.shisatsu.text.pdf;

/** Tells a PDF that was cut off: the last words of a whole one are its end mark. */
final class Ending {

    private static final Word MARK = new Word("%%EOF");

    /** Some programs and mail systems add a little behind the mark. */
    private static final int BEHIND = 4096;

    private Ending() {
    }

    static boolean isWhole(byte[] bytes) {
        return MARK.next(bytes, bytes.length - BEHIND) >= 0;
    }

}
