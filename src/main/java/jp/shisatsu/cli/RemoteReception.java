package jp.shisatsu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The server that owns the data folder, reached over this machine's own network. */
record RemoteReception(HttpClient client, String address, String key) implements Reception {

    private static final int OK = 200;

    static RemoteReception at(String address, String key) {
        return new RemoteReception(HttpClient.newHttpClient(), address, key);
    }

    @Override
    public Receipt take(byte[] report, String fileName) {
        HttpRequest request = request("/cli/reports?name=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8))
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(report))
            .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? JsonMapper.shared().readValue(response.body(), Receipt.class)
                    : Receipt.refused("サーバーが受け取りませんでした（HTTP %d）。サーバーの記録を見てください。".formatted(response.statusCode()));
        }
        catch (IOException _) {
            return Receipt.refused("サーバー（%s）に届きません。動いているかを確かめてください。".formatted(address));
        }
        catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Receipt.refused("中断されました。");
        }
    }

    @Override
    public boolean rebuild(PrintWriter out) {
        return passOn("/cli/index", REBUILT, out);
    }

    @Override
    public boolean check(boolean repair, PrintWriter out) {
        return passOn("/cli/index/check?repair=" + repair, WHOLE, out);
    }

    /** Prints what the server says; true where it ends well. */
    private boolean passOn(String path, String end, PrintWriter out) {
        HttpRequest request = request(path).POST(HttpRequest.BodyPublishers.noBody()).build();
        try {
            HttpResponse<Stream<String>> response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                return response.statusCode() == OK && passOn(lines, out).equals(end);
            }
        }
        catch (IOException | UncheckedIOException _) {
            return false;
        }
        catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String passOn(Stream<String> lines, PrintWriter out) {
        return lines.peek(out::println).reduce("", (_, last) -> last);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + key);
    }

    @Override
    public void close() {
        client.close();
    }

}
