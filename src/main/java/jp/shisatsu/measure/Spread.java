package jp.shisatsu.measure;

import java.util.List;

/**
 * How long something took that was done so many times, in milliseconds: in half of the
 * cases no longer, in 95 of 100, in 99 of 100; and how many are done in a second, one
 * after the other.
 */
record Spread(int times, double p50, double p95, double p99, double perSecond) {

    private static final double MILLISECOND = 1e6;

    private static final double SECOND = 1e9;

    static Spread of(List<Long> nanoseconds) {
        List<Long> ascending = nanoseconds.stream().sorted().toList();
        long all = ascending.stream().mapToLong(Long::longValue).sum();
        return new Spread(ascending.size(), at(0.5, ascending), at(0.95, ascending), at(0.99, ascending),
                all == 0 ? 0 : ascending.size() * SECOND / all);
    }

    /** The smallest that so much of all is no longer than. */
    private static double at(double part, List<Long> ascending) {
        return ascending.isEmpty() ? 0 : ascending.get((int) Math.ceil(part * ascending.size()) - 1) / MILLISECOND;
    }

    boolean isMeasured() {
        return times > 0;
    }

}
