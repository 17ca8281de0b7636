package jp.shisatsu.text.pdf;

/** Finds words among the bytes of a file. */
final class Words {

    private Words() {
    }

    /** Where a word stands next, or -1. */
    static int next(String word, byte[] bytes, int from) {
        byte first = (byte) word.charAt(0);
        for (int at = Math.max(0, from); at <= bytes.length - word.length(); at++) {
            if (bytes[at] == first && stands(word, bytes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(String word, byte[] bytes, int at) {
        for (int i = 1; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int skipLineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

}
