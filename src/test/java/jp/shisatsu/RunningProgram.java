package jp.shisatsu;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program as a process of its own, as a user would start it, on a machine that knows
 * no Japanese locale.
 */
public final class RunningProgram implements AutoCloseable {

    private final Process process;

    private final BufferedReader output;

    private RunningProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    public static RunningProgram start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", productionClassPath(),
                        "jp.shisatsu.ShisatsuApplication"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LANG", "C", "LC_ALL", "C", "SERVER_PORT", "0"));
        builder.environment().putAll(environment);
        return new RunningProgram(builder.start());
    }

    private static String productionClassPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first line that holds a text; fails where the program ends without it. */
    public String lineWith(String text) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("no line with " + text + " in\n" + String.join("\n", seen));
    }

    /** All that is still to come, until the program ends by itself. */
    public List<String> rest() {
        return output.lines().toList();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** As kill -9 would, which leaves no time to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C would. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            exitCode();
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        finally {
            process.destroyForcibly();
        }
    }

}
