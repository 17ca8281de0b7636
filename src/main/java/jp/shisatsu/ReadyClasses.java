package jp.shisatsu;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The classes that the JVM keeps ready between starts, as JEP 514 has it: the first start
 * takes them down with {@code -XX:AOTCacheOutput}, the later ones read them with
 * {@code -XX:AOTCache}.
 */
final class ReadyClasses {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyClasses.class);

    private static final String READ = "-XX:AOTCache=";

    private static final String WRITTEN = "-XX:AOTCacheOutput=";

    private ReadyClasses() {
    }

    /**
     * Drops those of an older build, so that the next start takes down new ones: the JVM
     * only ignores them.
     */
    static void dropStale() {
        dropStale(jvmArguments(), program());
    }

    static void dropStale(List<String> jvmArguments, Path program) {
        files(jvmArguments, READ).filter(ready -> isOlder(ready, program)).forEach(ReadyClasses::drop);
    }

    /** Tells whoever stops the program why it does not end at once. */
    static ApplicationListener<ContextClosedEvent> announceWriting() {
        return stopping -> {
            if (files(jvmArguments(), WRITTEN).findAny().isPresent()) {
                LOG.info("公開を終えました。次から速く起動できるように準備しています（20秒ほどかかります）。");
            }
        };
    }

    private static List<String> jvmArguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static Stream<Path> files(List<String> jvmArguments, String option) {
        return jvmArguments.stream()
            .filter(argument -> argument.startsWith(option))
            .map(argument -> Path.of(argument.substring(option.length())));
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
