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
 * newer one of this machine. A program that stays to serve is unpacked first, for the
 * sake of its next start. Built for Java 17, like the loader of the jar.
 */
final class AnyJava {

    private static final int NEEDED = 25;

    private static final Pattern VERSION = Pattern.compile("^JAVA_VERSION=\"(\\d+)", Pattern.MULTILINE);

    private AnyJava() {
    }

    /** Ends as the program ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean isNew = Runtime.version().feature() >= NEEDED;
        if (isNew && !serves(arguments)) {
            ShisatsuApplication.main(arguments);
            return;
        }
        Optional<Path> java = isNew ? Optional.of(Path.of(System.getProperty("java.home"), "bin", "java")) : newer();
        if (java.isEmpty()) {
            System.exit(apologise());
        }
        UnpackedJar unpacked = UnpackedJar.of(Path.of(System.getProperty("java.class.path")));
        if (serves(arguments)) {
            unpacked.make(java.get());
        }
        if (isNew && !unpacked.exists()) {
            ShisatsuApplication.main(arguments);
        }
        else {
            System.exit(handOver(java.get(), unpacked, arguments));
        }
    }

    /** Settings alone: a command has a word of its own. */
    private static boolean serves(String[] arguments) {
        return Stream.of(arguments).allMatch(argument -> argument.contains("="));
    }

    private static Optional<Path> newer() throws IOException {
        return homes().filter(AnyJava::isNewEnough).map(home -> home.resolve("bin/java")).findFirst();
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

    private static int handOver(Path java, UnpackedJar unpacked, String[] arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        command.addAll(given);
        command.addAll(serves(arguments) && unpacked.exists() ? unpacked.javaArguments(given)
                : List.of("-jar", unpacked.jar().toString()));
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
