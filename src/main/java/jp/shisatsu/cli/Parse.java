package jp.shisatsu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shisatsu.report.Explanation;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON of each report; needs neither a database nor Spring. */
@Command(name = "parse",
        description = "報告書を読み取った結果をJSONで表示します。何も保存しません。フォルダを指定すると、その下の報告書をすべて読み、1件を1行で表示します（JSON Lines）。",
        footer = "%n終了コード: 0 すべて読み取れた、1 報告書として読み取れないものがあった、2 読めるファイルがなかった")
final class Parse implements Callable<Integer> {

    private static final int SOME_FAILED = 1;

    private static final int NONE_READ = 2;

    @Option(names = "--charset", paramLabel = "文字コード",
            description = "テキストファイルの文字コード（UTF-8、Shift_JIS、EUC-JP、UTF-16など）。付けなければ自動で見分けます。")
    private @Nullable String charset;

    @Option(names = "--explain", description = "JSONの代わりに、行ごとに何として読んだかとその理由、疑わしいところを、人が読める形で表示します。")
    private boolean explained;

    @Parameters(arity = "1..*", paramLabel = "ファイル|フォルダ", description = "報告書のファイル（テキスト、PDF、Wordの.docx）、またはそれを含むフォルダ。")
    private List<Path> named = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Quiet.please();
        FileReading reading = new FileReading(new GivenLimits(spec).limits(), charset());
        List<Outcome> outcomes = ReportFiles.under(named)
            .stream()
            .map(ReportFile::path)
            .map(file -> print(reading.read(file), file))
            .toList();
        if (!outcomes.contains(Outcome.PARSED) && !outcomes.contains(Outcome.IN_ERROR)) {
            return NONE_READ;
        }
        return outcomes.stream().allMatch(Outcome.PARSED::equals) ? 0 : SOME_FAILED;
    }

    private List<Charset> charset() {
        return charset == null ? List.of() : List.of(SourceReader.charset(charset)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), "「" + charset + "」という文字コードはありません")));
    }

    private Outcome print(Reading reading, Path file) {
        return switch (reading) {
            case Reading.Read read -> print(read, file);
            case Reading.Refused refused -> {
                err().println(refused.message());
                yield Outcome.UNREAD;
            }
        };
    }

    /**
     * The JSON of a text that is no report is printed too: it says what was understood.
     */
    private Outcome print(Reading.Read read, Path file) {
        if (explained) {
            return explain(read, file);
        }
        List<Parsed<InspectionReport>> reports = ReportParser.parseAll(read);
        PrintWriter out = spec.commandLine().getOut();
        for (Parsed<InspectionReport> report : reports) {
            layout().write(report.value(), report.diagnostics(), read.text(), out);
            out.println();
        }
        return outcome(reports.stream().flatMap(report -> report.diagnostics().stream()), file);
    }

    private Outcome explain(Reading.Read read, Path file) {
        List<Explanation> reports = Explanation.of(read);
        reports.forEach(new ExplanationPage(read.text(), spec.commandLine().getOut())::print);
        return outcome(reports.stream().flatMap(report -> report.diagnostics().stream()), file);
    }

    private Outcome outcome(Stream<Diagnostic> diagnostics, Path file) {
        List<Diagnostic> errors = diagnostics.filter(Diagnostic::isError).toList();
        errors.forEach(error -> err().println("「" + file + "」: " + error.message()));
        return errors.isEmpty() ? Outcome.PARSED : Outcome.IN_ERROR;
    }

    private ParsedReportJson.Layout layout() {
        return named.stream().anyMatch(Files::isDirectory) ? ParsedReportJson.Layout.ONE_LINE
                : ParsedReportJson.Layout.INDENTED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private enum Outcome {

        PARSED, IN_ERROR, UNREAD

    }

}
