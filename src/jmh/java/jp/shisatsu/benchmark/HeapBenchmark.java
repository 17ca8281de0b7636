package jp.shisatsu.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The largest text that is taken, in a heap of 256 MB: it ends, or the JVM does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx256m", "-XX:+UseSerialGC" })
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HeapBenchmark {

    /**
     * 50 MB are refused; the head of a kind and its last unit go beyond what is asked.
     */
    private static final int MEGABYTES = 49;

    @Benchmark
    public Parsed<InspectionReport> fiftyMegabytes() {
        Reading reading = SourceReader.read(Kind.SAMPLE.characters(MEGABYTES).getBytes(StandardCharsets.UTF_8),
                "report.txt");
        return ReportParser.parse(((Reading.Read) reading).text());
    }

}
