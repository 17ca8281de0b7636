package jp.shisatsu.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where database and search index differ, and mends it on request. */
@Command(name = "check", description = "検索の索引がデータベースと一致しているかを、質疑応答や視察の一つずつについて調べます。",
        footer = "%n終了コード: 0 一致している、1 食い違いがある（または調べられなかった）")
final class Check implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--repair", description = "食い違うところだけを直します。")
    private boolean repair;

    @Override
    public Integer call() throws IOException {
        Optional<Reception> reception = Entrance.open(Commands.settings(spec), spec.commandLine().getErr());
        if (reception.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        try (Reception open = reception.get()) {
            return open.check(repair, spec.commandLine().getOut()) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

}
