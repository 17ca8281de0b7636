package jp.shisatsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shisatsu.intake.Handed;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Prints how long the sample takes, warm: medians in milliseconds. Nothing here is
 * asserted but that it works. It publishes many copies, so the program is its own.
 */
@AfterFirstStart
@TestPropertySource(properties = "spring.application.name=timings")
class TimingsTest {

    private static final Path SAMPLE = Path.of("seeds/000_37e05d41e62604df.txt");

    private static final List<String> PAGES = List.of("/", "/trips", "/trips/1", "/trips/1/visits/2", "/questions",
            "/questions/1", "/sites", "/sites/1", "/about", "/search?q=ESCAP",
            "/search?q=%E9%99%B8%E4%B8%8A%E9%9B%BB%E5%8A%9B");

    private static final int RUNS = 21;

    /**
     * How often all is done before anything is measured: what runs seldom is not yet
     * compiled.
     */
    private static final int WARM = 150;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Test
    void printsWhatASampleCosts() throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLE);
        for (int warm = 0; warm < WARM; warm++) {
            parse(sample);
        }
        print("parse", () -> parse(sample));
        // What all pages share is warm before the first is measured.
        for (int warm = 0; warm < WARM; warm++) {
            for (var address : PAGES) {
                get(address);
            }
        }
        for (var address : PAGES) {
            print(address, () -> get(address));
        }
        print("import", () -> publishAnew(sample));
    }

    private static Object parse(byte[] bytes) {
        return switch (SourceReader.read(bytes, "sample.txt")) {
            case Reading.Read read -> ReportParser.parse(read.text());
            case Reading.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    private int copies;

    private Object publishAnew(byte[] sample) {
        var copy = Arrays.copyOf(sample, sample.length + ++copies);
        Arrays.fill(copy, sample.length, copy.length, (byte) '\n');
        var handed = intake.publish(copy, "sample.txt", "timings");
        assertThat(handed).isInstanceOf(Handed.Published.class);
        return handed;
    }

    private Object get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
        var answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void print(String what, Callable<?> work) throws Exception {
        var millis = new double[RUNS];
        for (int warm = 0; warm < RUNS; warm++) {
            work.call();
        }
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.call();
            millis[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("timing %-24s median %7.1f ms, max %7.1f ms of %d%n", what, millis[RUNS / 2],
                millis[RUNS - 1], RUNS);
    }

}
