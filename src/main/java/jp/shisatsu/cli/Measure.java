package jp.shisatsu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.measure.Figures;
import jp.shisatsu.measure.Questioning;
import jp.shisatsu.measure.RetrievalSet;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how well the search finds the answers of judged questions. */
@Command(name = "measure",
        description = "検索の精度を測ります。評価セットの文書を一時的なアーカイブに質疑応答として入れ、すべての質問を /api/search で探し、nDCG@10、MRR@10、recall@100 を表示します。")
final class Measure implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "フォルダ",
            description = "評価セット。corpus.jsonl、queries.jsonl、qrels.tsv を含むフォルダ。")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path folder : folders) {
            if (!Files.isReadable(folder.resolve("corpus.jsonl"))) {
                spec.commandLine().getErr().printf("%s に評価セット（corpus.jsonl など）がありません。%n", folder);
                return ExitCode.USAGE;
            }
            measure(RetrievalSet.in(folder), spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    /** In an archive of its own that is thrown away afterwards. */
    private void measure(RetrievalSet set, PrintWriter out) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("shisatsu-measure");
        try (ConfigurableApplicationContext program = Commands.serve(spec, settings(data))) {
            Questioning questioning = new Questioning(set,
                    URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port")));
            questioning.publish(program.getBean(Archive.class));
            Figures figures = questioning.ask();
            out.printf("%s\t文書 %d\t質問 %d\tnDCG@10 %.4f\tMRR@10 %.4f\trecall@100 %.4f%n", set.name(),
                    set.passages().size(), figures.queries(), figures.ndcg(), figures.mrr(), figures.recall());
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    static List<String> settings(Path data) {
        return List.of("--archive.data=" + data, "--archive.seeds=", "--server.port=0", "--server.address=127.0.0.1",
                "--logging.level.jp.shisatsu=error");
    }

}
