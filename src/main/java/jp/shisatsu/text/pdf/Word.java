package jp.shisatsu.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A word to find among the bytes of a file. Most bytes of a file are photos and fonts: by
 * Horspool's rule one in as many is looked at as the word has letters.
 */
final class Word {

    private final byte[] letters;

    /** How far on the word may stand next, by the byte where its last letter would be. */
    private final int[] steps = new int[256];

    Word(String letters) {
        this.letters = letters.getBytes(StandardCharsets.US_ASCII);
        int last = this.letters.length - 1;
        Arrays.fill(steps, this.letters.length);
        for (int i = 0; i < last; i++) {
            steps[this.letters[i]] = last - i;
        }
    }

    int length() {
        return letters.length;
    }

    /** Where it stands next, or -1. */
    int next(byte[] bytes, int from) {
        int last = letters.length - 1;
        for (int at = Math.max(0, from); at + last < bytes.length; at += steps[bytes[at + last] & 0xFF]) {
            if (bytes[at + last] == letters[last] && stands(bytes, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + letters.length, letters, 0, letters.length);
    }

}
