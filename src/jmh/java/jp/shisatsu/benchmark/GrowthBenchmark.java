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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twice the text takes twice the time, whatever it is made of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 3)
public class GrowthBenchmark {

    @Param
    Kind kind = Kind.SAMPLE;

    @Param({ "1", "2", "4", "8" })
    int megabytes;

    private SourceText text = new SourceText("", "UTF-8");

    @Setup
    public void write() {
        text = kind.text(megabytes);
    }

    @Benchmark
    public Parsed<InspectionReport> read() {
        return ReportParser.parse(text);
    }

}
