package jp.shisatsu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The program unpacked beside its jar. The JVM keeps classes ready for the next start
 * only where they come from plain jars, not from jars within a jar; a start then takes
 * half as long. Where nothing can be written the jar itself is run. Built for Java 17.
 */
record UnpackedJar(Path jar, Path folder) {

    /**
     * @throws IOException where the jar cannot be read
     */
    static UnpackedJar of(Path given) throws IOException {
        // The JVM notes where its ready classes came from, and the next start may come
        // from
        // another folder.
        Path jar = given.toRealPath();
        Path unpacked = jar.resolveSibling(jar.getFileName() + ".unpacked");
        // Another jar under the same name is another program.
        return new UnpackedJar(jar, unpacked.resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis())));
    }

    void make(Path java) throws InterruptedException {
        if (Files.exists(program()) || !Files.isWritable(jar.getParent())) {
            return;
        }
        try {
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

    private int unpack(Path java, Path target) throws IOException, InterruptedException {
        return new ProcessBuilder(java.toString(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force",
                "--destination", target.toString())
            .inheritIO()
            .start()
            .waitFor();
    }

    List<String> javaArguments() {
        if (!Files.exists(program())) {
            return List.of("-jar", jar.toString());
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:cds=off", "-Xlog:aot=off", "-jar", program().toString());
    }

    private Path program() {
        return folder.resolve(jar.getFileName());
    }

}
