package jp.shisatsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a proxy on the same machine changes, whose requests come from 127.0.0.1 too. */
class ProxyTest {

    /** The proxy is believed: every request here says what it was before. */
    @Nested
    @SampledArchive
    @TestPropertySource(properties = "server.forward-headers-strategy=native")
    class Believed {

        @LocalServerPort
        private int port;

        @Value("${archive.data}")
        private Path folder;

        @Test
        void addressesToCiteAreThoseOfTheProxy() throws Exception {
            var question = send(request(port, "/questions/1").header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "archive.example.jp"));
            assertThat(question.body()).contains("https://archive.example.jp/questions/1").doesNotContain("http://");
        }

        @ParameterizedTest
        @CsvSource({ "X-Forwarded-For, 127.0.0.1", "X-Forwarded-For, '127.0.0.1, 10.0.0.5'",
                "X-Forwarded-For, 203.0.113.9", "X-Forwarded-Proto, https" })
        void noCommandComesThroughIt(String header, String value) throws Exception {
            assertThat(send(command(port, folder).header(header, value)).statusCode()).isEqualTo(403);
        }

        @Test
        void aCommandBesideItIsLetIn() throws Exception {
            assertThat(send(command(port, folder)).statusCode()).isEqualTo(200);
        }

    }

    /** The proxy is not known of. */
    @Nested
    @ServedArchive
    class Unknown {

        @LocalServerPort
        private int port;

        @Value("${archive.data}")
        private Path folder;

        @ParameterizedTest
        @CsvSource({ "X-Forwarded-For, 127.0.0.1", "Forwarded, for=127.0.0.1", "Via, 1.1 proxy" })
        void noCommandComesThroughIt(String header, String value) throws Exception {
            assertThat(send(command(port, folder).header(header, value)).statusCode()).isEqualTo(403);
        }

        @Test
        void whatItSaysIsNotBelieved() throws Exception {
            var about = send(request(port, "/about").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example"));
            assertThat(about.body()).doesNotContain("elsewhere.example");
        }

    }

    /** An empty file with the right key: let in, and refused for being empty. */
    private static HttpRequest.Builder command(int port, Path folder) throws Exception {
        return request(port, "/cli/reports?name=empty.txt")
            .header("Authorization", "Bearer " + Files.readString(folder.resolve("secrets/command-key")))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.noBody());
    }

    private static HttpRequest.Builder request(int port, String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

}
