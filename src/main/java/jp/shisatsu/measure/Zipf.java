package jp.shisatsu.measure;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws from a list as people use words: the second half as often as the first, the tenth
 * a tenth as often. The first few are held back a little, as Mandelbrot found of texts.
 */
final class Zipf<T> {

    private static final double HELD_BACK = 2.7;

    private final List<T> list;

    private final double[] upTo;

    Zipf(List<T> list) {
        this.list = List.copyOf(list);
        this.upTo = new double[list.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1 / (rank + 1 + HELD_BACK);
            upTo[rank] = sum;
        }
    }

    T draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return list.get(found < 0 ? -found - 1 : found);
    }

}
