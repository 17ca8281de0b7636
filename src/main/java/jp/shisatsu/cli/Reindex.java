package jp.shisatsu.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the search index anew from the database. */
@Command(name = "reindex", description = "検索の索引をデータベースから作り直します。作り直している間も検索できます。その間の公開や取り下げは、作り直したあとで検索に反映されます。")
final class Reindex implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Reception> reception = Entrance.open(Commands.settings(spec), spec.commandLine().getErr());
        if (reception.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        try (Reception open = reception.get()) {
            return rebuild(open);
        }
    }

    private int rebuild(Reception reception) {
        if (reception.rebuild(spec.commandLine().getOut())) {
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println("索引を作り直せませんでした。記録を確かめて、もう一度実行してください。");
        return ExitCode.SOFTWARE;
    }

}
