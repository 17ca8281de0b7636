package jp.shisatsu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the other end of HTTP, who keeps cookies and sends forms as the page gave
 * them.
 */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "------------------------between";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String site;

    public Visitor(int port) {
        site = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(site + address)));
    }

    /** What is no text. */
    public HttpResponse<byte[]> file(String address) {
        return send(HttpRequest.newBuilder(URI.create(site + address)), BodyHandlers.ofByteArray());
    }

    /** Sends a form the way its page would: with the token that page carries. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("_csrf", token(page));
        return post(action, form);
    }

    /** Sends a file the way its page would. */
    public HttpResponse<String> upload(String page, String action, String fileName, byte[] file) {
        var head = """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: text/plain\r
                \r
                """.formatted(BOUNDARY, token(page), fileName);
        var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(site + action))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body));
    }

    public HttpResponse<String> post(String action, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(site + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")))));
    }

    public Visitor signIn(String name, String password) {
        submit("/login", "/login", Map.of("username", name, "password", password));
        return this;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where a redirect leads, as a path. */
    public static String target(HttpResponse<?> answer) {
        return answer.headers()
            .firstValue("location")
            .map(address -> address.replaceFirst("^https?://[^/]+", ""))
            .orElse("");
    }

    private String token(String page) {
        var token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

}
