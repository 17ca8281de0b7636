package jp.shisatsu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is said to hold a report. */
record ReportFile(Path path) implements Comparable<ReportFile> {

    private static final URI HERE = Path.of("").toUri();

    Receipt handTo(Reception reception, int limit) {
        // A file beyond the limit is refused for its size: no need to read the rest.
        try (InputStream bytes = Files.newInputStream(path)) {
            return reception.take(bytes.readNBytes(limit), name());
        }
        catch (IOException _) {
            return Receipt.refused("ファイルを読めません。名前と権限を確かめてください。");
        }
    }

    String name() {
        String whole = toString();
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(ReportFile other) {
        return path.compareTo(other.path);
    }

    /**
     * As seen from the working directory. Names are UTF-8 whatever the locale says; only
     * the path as a URI still has their bytes.
     */
    @Override
    public String toString() {
        return HERE.relativize(path.toUri()).getPath();
    }

}
