package jp.shisatsu.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Refusal;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The container of a document, unpacked once into nothing to see how large it is and
 * whether it is whole: what it says of itself may be a lie.
 */
record Zip(Set<String> entries, boolean openDocument) {

    private static final int MOST_ENTRIES = 10_000;

    private static final int BUFFER = 1 << 16;

    static {
        // POI guesses at bombs by their ratio, which long tables have too; here they are
        // measured.
        ZipSecureFile.setMinInflateRatio(0);
    }

    static Zip of(byte[] bytes, Limits limits, Deadline deadline) {
        Set<String> entries = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] waste = new byte[BUFFER];
            long unpacked = 0;
            String mimeType = "";
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                for (int some = zip.read(waste); some >= 0; some = zip.read(waste)) {
                    deadline.check();
                    mimeType = entry.getName().equals("mimetype")
                            ? new String(waste, 0, some, StandardCharsets.US_ASCII) : mimeType;
                    unpacked += some;
                    if (unpacked > limits.unpackedBytes() || entries.size() > MOST_ENTRIES) {
                        throw new CannotRead(Refusal.TOO_LARGE_UNPACKED, Limits.megabytes(limits.unpackedBytes()));
                    }
                }
            }
            return new Zip(entries, mimeType.contains("opendocument"));
        }
        catch (IOException | IllegalArgumentException damaged) {
            throw new CannotRead(Refusal.DAMAGED);
        }
    }

    /** Ends the reading of what holds something else than an Office document. */
    void checkIsOffice() {
        if (openDocument) {
            throw new CannotRead(Refusal.OPEN_DOCUMENT);
        }
        if (entries.isEmpty()) {
            throw new CannotRead(Refusal.DAMAGED);
        }
        if (!entries.contains("[Content_Types].xml")) {
            throw new CannotRead(Refusal.PACKED);
        }
    }

}
