package jp.shisatsu.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chance, as made-up reports need it. */
record Dice(Random random) {

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String of(String... all) {
        return all[random.nextInt(all.length)];
    }

    /** Several of a list, none of them twice. */
    <T> List<T> some(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    <T> List<T> times(int count, Supplier<T> each) {
        return Stream.generate(each).limit(count).toList();
    }

}
