package jp.shisatsu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * The program unpacked beside its jar. The JVM keeps classes ready for the next start
 * only where they come from plain jars, not from jars within a jar; a start then takes
 * half as long. Built for Java 17.
 */
record UnpackedJar(Path jar, Path folder) {

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    private static final Pattern COMPILERS = Pattern.compile("-XX:(?:TieredStopAtLevel=\\d|[+-]TieredCompilation)");

    /**
     * @throws IOException where the jar cannot be read
     */
    static UnpackedJar of(Path given) throws IOException {
        // The JVM notes where its ready classes came from, and the next start may be
        // made in another folder.
        Path jar = given.toRealPath();
        Path unpacked = jar.resolveSibling(jar.getFileName() + ".unpacked");
        // Another jar under the same name is another program.
        return new UnpackedJar(jar, unpacked.resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis())));
    }

    /** Where nothing can be written there will be none. */
    void make(Path java) throws InterruptedException {
        try {
            if (exists() || !Files.isWritable(jar.getParent()) || !holdsJars()) {
                return;
            }
            FileSystemUtils.deleteRecursively(folder.getParent());
            Path half = Files.createDirectories(folder.resolveSibling("half"));
            if (unpack(java, half) == 0) {
                Files.move(half, folder);
            }
        }
        catch (IOException noRoom) {
            // The jar itself is run: starting slowly is no reason not to start.
        }
    }

    private boolean holdsJars() throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.getEntry("BOOT-INF/lib/") != null;
        }
    }

    private int unpack(Path java, Path target) throws IOException, InterruptedException {
        return new ProcessBuilder(java.toString(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force",
                "--destination", target.toString())
            .inheritIO()
            .start()
            .waitFor();
    }

    boolean exists() {
        return Files.exists(program());
    }

    /**
     * What starts it, without the launcher that stands in the jar. The first start takes
     * down the classes, silently: what the JVM says of that is nothing to a reader of the
     * log.
     * @param given what the JVM was asked for already
     */
    List<String> javaArguments(List<String> given) {
        Path ready = folder.resolve("classes.aot");
        List<String> arguments = new ArrayList<>(Files.exists(ready) ? List.of("-XX:AOTCache=" + ready)
                : List.of("-XX:AOTCacheOutput=" + ready, "-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput"));
        // A collector without threads of its own leaves both cores to the start. Two
        // collectors are refused.
        if (isFree(COLLECTOR, given)) {
            arguments.add("-XX:+UseSerialGC");
        }
        // The thorough compiler takes more of a start than the program itself, and pages
        // are no faster for it. The first start has it: what is kept ready then is
        // better.
        if (Files.exists(ready) && isFree(COMPILERS, given)) {
            arguments.add("-XX:TieredStopAtLevel=1");
        }
        arguments.addAll(List.of("-Xlog:aot*=off", "-Xlog:cds*=off", "--enable-native-access=ALL-UNNAMED", "-cp",
                program().toString(), "jp.shisatsu.ShisatsuApplication"));
        return arguments;
    }

    private static boolean isFree(Pattern choice, List<String> given) {
        return given.stream().noneMatch(choice.asMatchPredicate());
    }

    private Path program() {
        return folder.resolve(jar.getFileName());
    }

}
