package jp.shisatsu.measure;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import jakarta.persistence.EntityManagerFactory;
import jp.shisatsu.search.ReportSearch;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks a served archive the mix of queries, and Lucene alone beside it, and prints how
 * long it took.
 */
public final class Loading {

    /**
     * A program that runs for a few seconds only has not compiled yet what it does most.
     */
    private static final int ROUNDS_UNCOUNTED = 4;

    private final Stock stock;

    private final Path index;

    private final URI server;

    private final ReportSearch search;

    private final RawQueries queries;

    private final PortableSearch portable;

    private final JdbcClient database;

    /** Of the archive in a data folder that is served there. */
    public Loading(Stock stock, Path folder, URI server, ReportSearch search, EntityManagerFactory entities,
            JdbcClient database) {
        this.stock = stock;
        this.index = folder.resolve("index");
        this.server = server;
        this.search = search;
        this.queries = new RawQueries(Search.mapping(entities).backend().unwrap(LuceneBackend.class));
        this.portable = new PortableSearch(entities, queries);
        this.database = database;
    }

    /**
     * So many readers at once; how often each asks all, and for how many seconds at most.
     */
    public record Plan(int users, int rounds, int seconds) {
    }

    /** The first rounds warm everything up and are not counted. */
    public void measure(Plan plan, PrintWriter out) throws Exception {
        try (RawLucene raw = RawLucene.on(index, queries)) {
            List<Ask> mix = Mix.of(Vocabulary.ofDictionary(), raw.index(), committees(), stock.seed());
            Visitors visitors = new Visitors(mix, server, search, raw, portable);
            visitors.ask(1, ROUNDS_UNCOUNTED, plan.seconds());
            Timings timings = visitors.ask(plan.users(), plan.rounds(), plan.seconds());
            new LoadReport(stock, Sizes.of(database, index, raw.segments()),
                    mix.stream().map(Ask::sort).distinct().toList(), timings)
                .print(out);
        }
    }

    private List<Long> committees() {
        return database.sql("select id from committee order by id limit 20")
            .query((row, _) -> row.getLong("id"))
            .list();
    }

}
