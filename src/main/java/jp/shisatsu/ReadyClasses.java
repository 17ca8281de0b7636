package jp.shisatsu;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that the JVM keeps ready between starts, where
 * {@code -XX:SharedArchiveFile} tells it to.
 */
final class ReadyClasses {

    private static final String WHERE = "-XX:SharedArchiveFile=";

    private ReadyClasses() {
    }

    /**
     * Drops those of an older build, so that the next start makes new ones: the JVM only
     * ignores them.
     */
    static void dropStale() {
        dropStale(ManagementFactory.getRuntimeMXBean().getInputArguments(), program());
    }

    static void dropStale(List<String> jvmArguments, Path program) {
        jvmArguments.stream()
            .filter(argument -> argument.startsWith(WHERE))
            .map(argument -> Path.of(argument.substring(WHERE.length())))
            .filter(ready -> isOlder(ready, program))
            .forEach(ReadyClasses::drop);
    }

    private static boolean isOlder(Path ready, Path program) {
        return ready.toFile().exists() && ready.toFile().lastModified() < program.toFile().lastModified();
    }

    private static void drop(Path stale) {
        try {
            Files.delete(stale);
        }
        catch (IOException kept) {
            // Starting slowly is no reason not to start.
        }
    }

    /** The program's own jar stands first on the class path, however it is run. */
    private static Path program() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
    }

}
