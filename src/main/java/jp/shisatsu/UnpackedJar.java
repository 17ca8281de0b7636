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

    void make(Path java) throws IOException, InterruptedException {
        if (Files.exists(program()) || !Files.isWritable(jar.getParent())) {
            return;
        }
        FileSystemUtils.deleteRecursively(folder.getParent());
        Path half = Files.createDirectories(folder.resolveSibling("half"));
        int failed = new ProcessBuilder(java.toString(), "-Djarmode=tools", "-jar", jar.toString(), "extract",
                "--force", "--destination", half.toString())
            .inheritIO()
            .start()
            .waitFor();
        if (failed == 0) {
            Files.move(half, folder);
        }
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
