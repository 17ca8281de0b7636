package jp.shisatsu.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Asks like a reader over HTTP, and beside it Lucene alone, and notes how long each took.
 */
final class Visitor {

    /** What pages, suggestions, Lucene alone and the portable way are noted as. */
    static final String PAGE = "page";

    static final String SUGGESTIONS = "suggestions";

    static final String RAW = "raw";

    static final String PORTABLE = "portable";

    private static final int FOUND = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    private final URI server;

    private final RawLucene raw;

    private final PortableSearch portable;

    private final Timings timings;

    Visitor(URI server, RawLucene raw, PortableSearch portable, Timings timings) {
        this.server = server;
        this.raw = raw;
        this.portable = portable;
        this.timings = timings;
    }

    /**
     * One after the other: a page, what is suggested for it, and the same from Lucene
     * alone.
     */
    void ask(List<Ask> asks, long until) {
        for (Ask ask : asks) {
            if (System.nanoTime() > until) {
                return;
            }
            ask(ask);
        }
    }

    private void ask(Ask ask) {
        try {
            fetch(ask.page(), PAGE, ask.sort());
            fetch(ask.suggestions(), SUGGESTIONS, ask.sort());
            long start = System.nanoTime();
            raw.answer(ask);
            long answered = System.nanoTime();
            note(RAW, ask.sort(), answered - start);
            portable.answer(ask);
            note(PORTABLE, ask.sort(), System.nanoTime() - answered);
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What is not there costs nothing. */
    private void fetch(String address, String what, String sort) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(server.resolve(address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == FOUND) {
            note(what, sort, System.nanoTime() - start);
        }
        else if (what.equals(PAGE)) {
            throw new IllegalStateException(answer.statusCode() + " " + address);
        }
    }

    private void note(String what, String sort, long nanoseconds) {
        timings.add(what, nanoseconds);
        timings.add(what + sort, nanoseconds);
    }

}
