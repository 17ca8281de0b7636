package jp.shisatsu.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.text.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The limits a command reads files with: settings before it, else the environment, as for
 * the server but without waiting for it to start.
 */
record GivenLimits(CommandSpec command) {

    Limits limits() {
        return Limits.of(number("file", 50), number("unpacked", 100), number("pages", 2000), number("seconds", 60));
    }

    private int number(String name, int usual) {
        return Stream.of(setting(name), environment(name))
            .flatMap(Optional::stream)
            .findFirst()
            .map(given -> number(name, given))
            .orElse(usual);
    }

    private int number(String name, String given) {
        if (!given.matches("[1-9][0-9]{0,8}")) {
            throw new ParameterException(command.commandLine(),
                    "archive.limits." + name + " に「" + given + "」という値は使えません");
        }
        return Integer.parseInt(given);
    }

    private Optional<String> setting(String name) {
        String start = "--archive.limits." + name + "=";
        return Commands.settings(command)
            .stream()
            .filter(setting -> setting.startsWith(start))
            .map(setting -> setting.substring(start.length()))
            .findFirst();
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv("ARCHIVE_LIMITS_" + name.toUpperCase(Locale.ROOT)));
    }

}
