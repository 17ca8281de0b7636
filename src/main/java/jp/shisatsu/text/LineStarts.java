package jp.shisatsu.text;

import java.util.Arrays;

/** Where each line of a text begins, found in one pass so that looking up is cheap. */
final class LineStarts {

    private final int[] offsets;

    private LineStarts(int[] offsets) {
        this.offsets = offsets;
    }

    static LineStarts of(String characters) {
        int[] offsets = new int[16];
        int count = 1;
        for (int i = 0; i < characters.length(); i++) {
            if (endsLineAt(characters, i)) {
                if (count == offsets.length) {
                    offsets = Arrays.copyOf(offsets, count * 2);
                }
                offsets[count++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(offsets, count));
    }

    static boolean endsLine(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean endsLineAt(String characters, int i) {
        boolean followedByFeed = i + 1 < characters.length() && characters.charAt(i + 1) == '\n';
        return characters.charAt(i) == '\n' || (characters.charAt(i) == '\r' && !followedByFeed);
    }

    int count() {
        return offsets.length;
    }

    int at(int index) {
        return offsets[index];
    }

    int indexAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

}
