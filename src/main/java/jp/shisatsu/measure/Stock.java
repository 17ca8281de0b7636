package jp.shisatsu.measure;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A generated archive as it lies in a data folder: its seed and size, how many rows and
 * passages it has, and how many seconds it took to write them. It is noted when it is
 * whole.
 */
public record Stock(long seed, int size, long rows, long passages, double database, double index) {

    private static final String NOTE = "generated.properties";

    /** What a folder holds; empty where it is no whole generated archive. */
    public static Optional<Stock> in(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(NOTE))) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(NOTE))) {
            note.load(file);
        }
        return Optional
            .of(new Stock(Long.parseLong(note.getProperty("seed")), Integer.parseInt(note.getProperty("size")),
                    Long.parseLong(note.getProperty("rows")), Long.parseLong(note.getProperty("passages")),
                    Double.parseDouble(note.getProperty("database")), Double.parseDouble(note.getProperty("index"))));
    }

    /** Whether a folder is not there yet, or has nothing in it. */
    public static boolean isRoom(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Whether it is the archive of this seed and size. */
    public boolean isOf(long seed, int size) {
        return this.seed == seed && this.size == size;
    }

    void note(Path folder) throws IOException {
        Properties note = new Properties();
        note.setProperty("seed", String.valueOf(seed));
        note.setProperty("size", String.valueOf(size));
        note.setProperty("rows", String.valueOf(rows));
        note.setProperty("passages", String.valueOf(passages));
        note.setProperty("database", String.valueOf(database));
        note.setProperty("index", String.valueOf(index));
        try (Writer file = Files.newBufferedWriter(folder.resolve(NOTE))) {
            note.store(file, null);
        }
    }

}
