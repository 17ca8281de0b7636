package jp.shisatsu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes the reports in files and folders, one after the other. */
@Command(name = "import", description = "報告書を取り込んで公開します。フォルダを指定すると、その下の .txt、.pdf、.docx をすべて取り込みます。",
        footer = "%n終了コード: 0 すべて取り込んだ、1 取り込めないものがあった、2 取り込めたものがなかった")
final class Import implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "ファイル|フォルダ", description = "報告書のファイル、またはそれを含むフォルダ。")
    private List<Path> named = List.of();

    @Override
    public Integer call() throws IOException {
        List<ReportFile> files = ReportFiles.under(named);
        if (files.stream().map(ReportFile::path).noneMatch(Files::isReadable)) {
            err().println("読めるファイルがありません。ファイルやフォルダの名前と権限を確かめてください。");
            return Tally.NOTHING_TAKEN;
        }
        Optional<Reception> reception = Entrance.open(Commands.settings(spec), err());
        if (reception.isEmpty()) {
            return Tally.NOTHING_TAKEN;
        }
        try (Reception open = reception.get()) {
            return takeAll(files, open);
        }
    }

    private int takeAll(List<ReportFile> files, Reception reception) {
        int limit = new GivenLimits(spec).limits().fileBytes();
        Tally tally = new Tally();
        for (ReportFile file : files) {
            Receipt receipt = file.handTo(reception, limit);
            tally.add(receipt);
            out().printf("[%d/%d] %s … %s%n", tally.seen(), files.size(), file, receipt.sentence());
        }
        out().println(tally.summary());
        return tally.exitCode();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

}
