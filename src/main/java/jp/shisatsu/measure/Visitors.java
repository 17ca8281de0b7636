package jp.shisatsu.measure;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.shisatsu.search.ReportSearch;

/**
 * Some readers at once, each with the whole mix in an order of its own, round after
 * round.
 */
final class Visitors {

    private static final double SECOND = 1e9;

    private final List<Ask> mix;

    private final URI server;

    private final ReportSearch search;

    private final RawLucene raw;

    private final PortableSearch portable;

    Visitors(List<Ask> mix, URI server, ReportSearch search, RawLucene raw, PortableSearch portable) {
        this.mix = mix;
        this.server = server;
        this.search = search;
        this.raw = raw;
        this.portable = portable;
    }

    /** For so many rounds, but no longer than so many seconds. */
    Timings ask(int users, int rounds, double seconds) throws Exception {
        Timings timings = new Timings();
        long until = System.nanoTime() + (long) (seconds * SECOND);
        try (ExecutorService each = Executors.newFixedThreadPool(users)) {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, users).forEach(user -> all.add(each.submit(() -> ask(user, rounds, until, timings))));
            for (Future<?> one : all) {
                one.get();
            }
        }
        return timings;
    }

    private void ask(int user, int rounds, long until, Timings timings) {
        Visitor visitor = new Visitor(server, search, raw, portable, timings);
        for (int round = 0; round < rounds; round++) {
            List<Ask> shuffled = new ArrayList<>(mix);
            Collections.shuffle(shuffled, new Random(user * 1_000L + round));
            visitor.ask(shuffled, until);
        }
    }

}
