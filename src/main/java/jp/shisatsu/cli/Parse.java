package jp.shisatsu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON of each report; needs neither a database nor Spring. */
@Command(name = "parse", description = "報告書を読み取った結果をJSONで表示します。何も保存しません。",
        footer = "%n終了コード: 0 すべて読み取れた、1 読み取れないものがあった、2 読み取れたものがなかった")
final class Parse implements Callable<Integer> {

    private static final int SOME_FAILED = 1;

    private static final int NONE_READ = 2;

    @Parameters(arity = "1..*", paramLabel = "ファイル", description = "報告書のテキストファイル。")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        long read = files.stream().filter(this::print).count();
        if (read == files.size()) {
            return 0;
        }
        return read == 0 ? NONE_READ : SOME_FAILED;
    }

    private boolean print(Path file) {
        return switch (read(file)) {
            case Reading.Read read -> {
                print(read);
                yield true;
            }
            case Reading.Refused refused -> {
                spec.commandLine().getErr().println(refused.message());
                yield false;
            }
        };
    }

    private void print(Reading.Read read) {
        Parsed<InspectionReport> parsed = ReportParser.parse(read.text());
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.addAll(parsed.diagnostics());
        PrintWriter out = spec.commandLine().getOut();
        ParsedReportJson.write(parsed.value(), diagnostics, read.text(), out);
        out.println();
    }

    /** A file beyond the limit is refused for its size: no need to read the rest. */
    private static Reading read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return SourceReader.read(bytes.readNBytes(SourceReader.LIMIT), file.toString());
        }
        catch (IOException _) {
            return new Reading.Refused("unreadable", "「" + file + "」を開けません。名前と、読む権限があるかを確かめてください。");
        }
    }

}
