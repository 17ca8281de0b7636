package jp.shisatsu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that owns a data folder, and the address it serves; null until it serves.
 */
record Owner(long pid, @Nullable String address) {

    private static final String FILE = "owner";

    static Optional<Owner> of(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            return Optional.of(new Owner(Long.parseLong(lines.getFirst()), lines.size() > 1 ? lines.get(1) : null));
        }
        catch (IOException _) {
            return Optional.empty(); // the owner is only just starting or ending
        }
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Written whole or not at all, so that a reader never meets half a line. */
    void write(Path folder) throws IOException {
        Path draft = Files.createTempFile(folder, FILE, ".tmp");
        Files.writeString(draft, address == null ? "" + pid : pid + "\n" + address);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    String described() {
        return address == null ? "プロセス %d".formatted(pid) : "プロセス %d（%s）".formatted(pid, address);
    }

}
