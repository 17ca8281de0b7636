package jp.shisatsu.benchmark;

import java.util.Collection;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, and says at the end what they make of what is wanted. */
public final class Benchmarks {

    private final Collection<RunResult> results;

    private Benchmarks(Collection<RunResult> results) {
        this.results = results;
    }

    /** Takes what JMH takes: a pattern of names, -p, -f, -h. */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        Benchmarks done = new Benchmarks(new Runner(new CommandLineOptions(arguments)).run());
        done.results.forEach(done::say);
    }

    private void say(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        switch (result.getPrimaryResult().getLabel()) {
            case "sample" -> say("sample", score, "ms", "<= 5");
            case "large" -> say("text", WarmBenchmark.MEGABYTES * 1000 / score, "MB/s", ">= 20");
            case "fiftyMegabytes" -> say("50 MB in a heap of 256 MB", score, "s", "ends");
            case "read" -> say("%s %s MB".formatted(parameter(result, "kind"), parameter(result, "megabytes")), score,
                    "ms", "twice for twice the text");
            case "reader" -> say(parameter(result, "file"), score / stripper(parameter(result, "file")),
                    "x PDFTextStripper", "<= 1.3");
            default -> {
                // The stripper is what the reader is measured by.
            }
        }
    }

    private double stripper(String file) {
        return results.stream()
            .filter(result -> result.getPrimaryResult().getLabel().equals("stripper")
                    && parameter(result, "file").equals(file))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    private static void say(String what, double figure, String unit, String wanted) {
        System.out.printf(Locale.ROOT, "%-45s %8.1f %s (wanted: %s)%n", what, figure, unit, wanted);
    }

}
