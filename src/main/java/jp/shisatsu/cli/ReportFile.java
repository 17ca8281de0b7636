package jp.shisatsu.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is said to hold a report. */
record ReportFile(Path path) implements Comparable<ReportFile> {

    private static final long LARGEST_BYTES = 60L * 1024 * 1024;

    private static final URI HERE = Path.of("").toUri();

    Receipt handTo(Reception reception) {
        try {
            return Files.size(path) > LARGEST_BYTES ? Receipt.refused("大きすぎます。60 MB までのファイルを取り込めます。")
                    : reception.take(Files.readAllBytes(path), name());
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
