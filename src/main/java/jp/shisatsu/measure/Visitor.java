package jp.shisatsu.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import jp.shisatsu.search.ReportSearch;

/**
 * Asks like a reader over HTTP, and beside it Lucene alone, and notes how long each took.
 */
final class Visitor {

    /**
     * What pages, the search behind them, suggestions, Lucene alone and the portable way
     * are noted as.
     */
    static final String PAGE = "page";

    static final String SEARCH = "search";

    static final String SUGGESTIONS = "suggestions";

    static final String RAW = "raw";

    static final String PORTABLE = "portable";

    private final URI server;

    private final ReportSearch search;

    private final RawLucene raw;

    private final PortableSearch portable;

    private final Timings timings;

    Visitor(URI server, ReportSearch search, RawLucene raw, PortableSearch portable, Timings timings) {
        this.server = server;
        this.search = search;
        this.raw = raw;
        this.portable = portable;
        this.timings = timings;
    }

    /**
     * One after the other: a page, what is suggested for it, what is found behind it, and
     * the same from Lucene alone.
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
            search.find(ask.query());
            long found = System.nanoTime();
            note(SEARCH, ask.sort(), found - start);
            raw.answer(ask);
            long answered = System.nanoTime();
            note(RAW, ask.sort(), answered - found);
            portable.answer(ask);
            note(PORTABLE, ask.sort(), System.nanoTime() - answered);
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What is not there costs nothing. On a connection that is kept, without other
     * threads: what the asking costs is not the archive's.
     */
    private void fetch(String address, String what, String sort) throws IOException {
        long start = System.nanoTime();
        HttpURLConnection asked = (HttpURLConnection) server.resolve(address).toURL().openConnection();
        asked.setInstanceFollowRedirects(false);
        int status = asked.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            if (what.equals(PAGE)) {
                throw new IllegalStateException(status + " " + address);
            }
            if (asked.getErrorStream() != null) {
                asked.getErrorStream().close();
            }
            return;
        }
        try (InputStream answer = asked.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
        note(what, sort, System.nanoTime() - start);
    }

    private void note(String what, String sort, long nanoseconds) {
        timings.add(what, nanoseconds);
        timings.add(what + sort, nanoseconds);
    }

}
