package jp.shisatsu.text;

import java.time.Duration;

/**
 * How much of a file is read before it is refused: its size, its size once unpacked, its
 * pages, and the time it takes.
 */
public record Limits(int fileBytes, long unpackedBytes, int pages, Duration time) {

    /**
     * The longest reports are a few megabytes, and what is read must fit into memory
     * several times over.
     */
    public static final Limits USUAL = new Limits(50_000_000, 100_000_000, 2_000, Duration.ofSeconds(60));

    private static final int MEGA = 1_000_000;

    private static final int MOST_MEGABYTES = 2_000;

    /** Limits as people set them, sizes in megabytes. */
    public static Limits of(int fileMegabytes, int unpackedMegabytes, int pages, int seconds) {
        return new Limits(Math.min(fileMegabytes, MOST_MEGABYTES) * MEGA, (long) unpackedMegabytes * MEGA, pages,
                Duration.ofSeconds(seconds));
    }

    public Limits {
        if (fileBytes <= 0 || unpackedBytes <= 0 || pages <= 0 || !time.isPositive()) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }

    /** A size as people write it. */
    public static String megabytes(long bytes) {
        return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + "MB" : bytes + "バイト";
    }
}
