package jp.shisatsu;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets {@code java -jar} work where that java is too old for the program: hands over to a
 * newer one of this machine. Built for Java 17, like the loader of the jar.
 */
final class AnyJava {

    private static final int NEEDED = 25;

    private static final Pattern VERSION = Pattern.compile("^JAVA_VERSION=\"(\\d+)", Pattern.MULTILINE);

    private AnyJava() {
    }

    /** Ends as the program ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= NEEDED) {
            ShisatsuApplication.main(arguments);
        }
        else {
            Optional<Path> java = homes().filter(AnyJava::isNewEnough)
                .map(home -> home.resolve("bin/java"))
                .findFirst();
            System.exit(java.isPresent() ? handOver(java.get(), arguments) : apologise());
        }
    }

    private static Stream<Path> homes() throws IOException {
        Path debian = Path.of("/usr/lib/jvm");
        List<Path> installed = new ArrayList<>();
        if (Files.isDirectory(debian)) {
            try (Stream<Path> entries = Files.list(debian)) {
                entries.sorted().forEach(installed::add);
            }
        }
        return Stream.concat(Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).stream(),
                installed.stream());
    }

    private static boolean isNewEnough(Path home) {
        try {
            return VERSION.matcher(Files.readString(home.resolve("release")))
                .results()
                .map(version -> Integer.parseInt(version.group(1)))
                .anyMatch(version -> version >= NEEDED);
        }
        catch (IOException notJava) {
            return false;
        }
    }

    private static int handOver(Path java, String[] arguments) throws IOException, InterruptedException {
        UnpackedJar jar = UnpackedJar.of(Path.of(System.getProperty("java.class.path")));
        // Unpacking takes a second or two, which only a program that stays is worth.
        if (List.of(arguments).stream().allMatch(argument -> argument.contains("="))) {
            jar.make(java);
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(jar.javaArguments());
        command.addAll(List.of(arguments));
        Process program = new ProcessBuilder(command).inheritIO().start();
        // Whoever stops this process means the program, and waits for its end.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program)));
        return program.waitFor();
    }

    private static void stop(Process program) {
        program.destroy();
        try {
            program.waitFor();
        }
        catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static int apologise() {
        new PrintStream(System.err, true, StandardCharsets.UTF_8)
            .println("Java " + NEEDED + " が必要です。インストールして、その場所を環境変数 JAVA_HOME で指定してください。");
        return 1;
    }

}
