package jp.shisatsu.benchmark;

import java.util.concurrent.TimeUnit;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One core once warm: the sample alone, and many of it in one text; with the collector
 * the program is started with, which takes no second core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
public class WarmBenchmark {

    static final int MEGABYTES = 8;

    private final SourceText sample = new SourceText(Kind.sample(), "UTF-8");

    private final SourceText large = Kind.SAMPLE.text(MEGABYTES);

    @Benchmark
    public Parsed<InspectionReport> sample() {
        return ReportParser.parse(sample);
    }

    @Benchmark
    public Parsed<InspectionReport> large() {
        return ReportParser.parse(large);
    }

}
