package jp.shisatsu.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** A PDF as reports are read, and by PDFBox's plain text stripper. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {

    @Param({ "files/chromium.pdf", "files/libreoffice.pdf", "golden/hayamazawa.pdf", "golden/kohokudai.pdf",
            "golden/setohama.pdf", "golden/shiminnokaze.pdf" })
    String file = "";

    private byte[] bytes = {};

    @Setup
    public void open() throws IOException {
        bytes = Files.readAllBytes(Path.of("src/test/resources", file));
    }

    @Benchmark
    public Reading reader() {
        return SourceReader.read(bytes, "report.pdf");
    }

    @Benchmark
    public String stripper() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

}
