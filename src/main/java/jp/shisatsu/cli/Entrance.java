package jp.shisatsu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.server.Neighbour;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Leads a command to its reception. One process owns the database and the index: where
 * that is a server, the work goes through it.
 */
final class Entrance {

    private Entrance() {
    }

    /** The reception; where there is none, why is printed. */
    static Optional<Reception> open(List<String> settings, PrintWriter err) throws IOException {
        Optional<Neighbour> neighbour = Neighbour.in(folder(settings));
        return neighbour.isPresent() ? beside(neighbour.get(), err) : OwnReception.open(settings);
    }

    private static Path folder(List<String> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Path.of(environment.getRequiredProperty("archive.data"));
    }

    private static Optional<Reception> beside(Neighbour neighbour, PrintWriter err) throws IOException {
        Optional<String> address = neighbour.address();
        if (address.isEmpty()) {
            err.printf("データフォルダ %s は、起動の途中のサーバーか別の命令が使っています。少し待ってからもう一度実行してください。%n", neighbour.folder());
            return Optional.empty();
        }
        return Optional.of(RemoteReception.at(address.get(), neighbour.key()));
    }

}
