package jp.shisatsu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Without a command the archive is served, with settings given as
 * --name=value.
 */
@Command(name = "shisatsu-archive", description = "視察報告書アーカイブ。命令を付けずに起動すると公開を始めます（設定は --名前=値 の形で、命令の前に書けます）。",
        versionProvider = Version.class,
        subcommands = { Parse.class, Import.class, Reindex.class, Check.class, Measure.class, Load.class })
public final class Commands implements Callable<Integer> {

    private final Function<String[], ConfigurableApplicationContext> serve;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    private Commands(Function<String[], ConfigurableApplicationContext> serve) {
        this.serve = serve;
    }

    /**
     * Does what the arguments say and gives the exit code; a served archive goes on after
     * 0.
     */
    public static int run(String[] arguments, Function<String[], ConfigurableApplicationContext> serve) {
        speakUtf8();
        CommandLine commands = new CommandLine(new Commands(serve))
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(new Misunderstanding())
            .setExecutionExceptionHandler(new Breakdown());
        commands.getCommandSpec()
            .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("版を表示します。").build());
        Help.addTo(commands);
        commands.setExecutionStrategy(Commands::execute);
        return commands.execute(arguments);
    }

    private static int execute(ParseResult arguments) {
        List<String> strays = settings(arguments.commandSpec()).stream()
            .filter(setting -> !setting.matches("--[^=]+=.*"))
            .toList();
        if (!strays.isEmpty()) {
            throw new UnmatchedArgumentException(arguments.commandSpec().commandLine(), strays);
        }
        return new CommandLine.RunLast().execute(arguments);
    }

    // The platform would take the locale's character set, which may know no Japanese.
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** What is given before a command, as --name=value. */
    static List<String> settings(CommandSpec command) {
        return command.root().userObject() instanceof Commands commands ? commands.settings : List.of();
    }

    /** The archive, served with these settings after those given before the command. */
    static ConfigurableApplicationContext serve(CommandSpec command, List<String> more) {
        Commands commands = (Commands) command.root().userObject();
        return commands.serve.apply(Stream.concat(commands.settings.stream(), more.stream()).toArray(String[]::new));
    }

    @Override
    public Integer call() {
        try {
            return serve.apply(settings.toArray(String[]::new)).isActive() ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
        catch (RuntimeException failed) {
            // The start has said why.
            LoggerFactory.getLogger(Commands.class).debug("The archive is not served", failed);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

}
