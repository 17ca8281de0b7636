package jp.shisatsu.cli;

import java.io.PrintWriter;
import jp.shisatsu.search.upkeep.Progress;

/** Prints how far long work has come, once a percent at most. */
final class Meter implements Progress {

    private final PrintWriter out;

    private long shown = -1;

    Meter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void at(long done, long total) {
        long percent = done * 100 / Math.max(total, 1);
        if (percent > shown) {
            shown = percent;
            out.printf("[%d/%d]%n", done, total);
            out.flush();
        }
    }

}
