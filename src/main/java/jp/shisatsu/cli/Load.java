package jp.shisatsu.cli;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shisatsu.archive.Bulk;
import jp.shisatsu.measure.Filling;
import jp.shisatsu.measure.Loading;
import jp.shisatsu.measure.Stock;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.upkeep.IndexUpkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how fast the search answers in an archive of any size. */
@Command(name = "load",
        description = {
                "検索の速さを測ります。質疑応答を作り出してアーカイブに入れ、決まった 200 の質問で検索ページを開き、"
                        + "かかった時間（p50、p95、p99）を、同じ索引で同じ仕事を Lucene だけでした場合と並べて表示します。",
                "はじめの何回りかは数えません。質問の並びと作り出す文章は、種（--seed）が同じなら同じです。" })
final class Load implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--size", required = true, paramLabel = "件数", description = "作り出す質疑応答の数。")
    private int size;

    @Option(names = "--seed", paramLabel = "種", defaultValue = "1", description = "乱数の種。初めの値は 1。")
    private long seed;

    @Option(names = "--data", paramLabel = "フォルダ",
            description = "アーカイブを置くフォルダ。残しておき、件数と種が同じなら次に使い回します。なければ一時的に作って消します。")
    private @Nullable Path data;

    @Option(names = "--rounds", paramLabel = "回数", defaultValue = "5", description = "200 の質問を何回繰り返すか。初めの値は 5。")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "秒", defaultValue = "120", description = "長くても何秒で終えるか。初めの値は 120。")
    private int seconds;

    @Option(names = "--users", paramLabel = "人数", defaultValue = "1", description = "同時に検索する人の数。初めの値は 1。")
    private int users;

    @Override
    public Integer call() throws Exception {
        if (data != null) {
            return measure(data);
        }
        Path passing = Files.createTempDirectory("shisatsu-load");
        try {
            return measure(passing);
        }
        finally {
            FileSystemUtils.deleteRecursively(passing);
        }
    }

    private int measure(Path folder) throws Exception {
        Optional<Stock> kept = Stock.in(folder);
        if (kept.isPresent() ? !kept.get().isOf(seed, size) : !Stock.isRoom(folder)) {
            spec.commandLine().getErr().printf("%s には別のものが入っています。空のフォルダを指定してください。%n", folder);
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext program = Commands.serve(spec, settings(folder))) {
            Stock stock = kept.isPresent() ? kept.get() : fill(program, folder);
            new Loading(stock, folder,
                    URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port")),
                    program.getBean(ReportSearch.class), program.getBean(EntityManagerFactory.class),
                    program.getBean(JdbcClient.class))
                .measure(new Loading.Plan(users, rounds, seconds), spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    /**
     * Else a batch would end where a visit begins. Not for reports of councils: Hibernate
     * takes time without end to put nested sections in order.
     */
    private static List<String> settings(Path folder) {
        return Stream
            .concat(Measure.settings(folder).stream(),
                    Stream.of("--spring.jpa.properties.hibernate.order_inserts=true"))
            .toList();
    }

    private Stock fill(ConfigurableApplicationContext program, Path folder) throws IOException {
        return new Filling(program.getBean(Bulk.class), program.getBean(IndexUpkeep.class)).fill(folder, seed, size);
    }

}
