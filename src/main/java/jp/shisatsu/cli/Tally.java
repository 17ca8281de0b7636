package jp.shisatsu.cli;

import java.util.EnumMap;
import java.util.Map;
import jp.shisatsu.cli.Receipt.Result;

/** Counts what became of the files, for the last line and the exit code. */
final class Tally {

    static final int ALL_TAKEN = 0;

    static final int SOME_REFUSED = 1;

    static final int NOTHING_TAKEN = 2;

    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

    void add(Receipt receipt) {
        counts.merge(receipt.result(), 1, Integer::sum);
    }

    int seen() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String summary() {
        return "%d 件のうち、取り込み %d 件、取り込み済み %d 件、取り込めなかったもの %d 件。".formatted(seen(), count(Result.TAKEN),
                count(Result.KNOWN), count(Result.REFUSED));
    }

    int exitCode() {
        if (count(Result.REFUSED) == 0) {
            return ALL_TAKEN;
        }
        return count(Result.REFUSED) == seen() ? NOTHING_TAKEN : SOME_REFUSED;
    }

    private int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

}
