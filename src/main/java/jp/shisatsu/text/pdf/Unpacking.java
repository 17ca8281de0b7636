package jp.shisatsu.text.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Refusal;

/**
 * Measures how large the packed streams of a PDF are, before any of it is read: a few
 * kilobytes can hold gigabytes. PDFBox unpacks each whole, and takes what is left of a
 * damaged one for all of it.
 */
final class Unpacking {

    private static final String ENCRYPTED = "/Encrypt";

    private static final int DEFLATED = 8;

    private final byte[] bytes;

    private final long limit;

    private final Deadline deadline;

    private final byte[] waste = new byte[1 << 16];

    private long unpacked;

    private boolean damaged;

    private Unpacking(byte[] bytes, long limit, Deadline deadline) {
        this.bytes = bytes;
        this.limit = limit;
        this.deadline = deadline;
    }

    /** Ends the reading of what is too large or was altered on its way. */
    static void check(byte[] bytes, Limits limits, Deadline deadline) {
        Unpacking unpacking = new Unpacking(bytes, limits.unpackedBytes(), deadline);
        unpacking.unpackAll();
        if (unpacking.damaged && Words.next(ENCRYPTED, bytes, 0) < 0) {
            throw new CannotRead(Refusal.DAMAGED);
        }
    }

    private void unpackAll() {
        Inflater inflater = new Inflater();
        try {
            for (int at = Words.next("stream", bytes, 0); at >= 0; at = Words.next("stream", bytes, at)) {
                at = Words.skipLineEnd(bytes, at + "stream".length());
                if (isPacked(at)) {
                    inflater.reset();
                    at += unpack(inflater, at);
                }
            }
        }
        finally {
            inflater.end();
        }
    }

    /** What every packed stream begins with, and few others by chance. */
    private boolean isPacked(int at) {
        return at + 2 < bytes.length && (bytes[at] & 0x0F) == DEFLATED
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** How many bytes the packed stream takes. */
    private int unpack(Inflater inflater, int at) {
        inflater.setInput(bytes, at, bytes.length - at);
        try {
            while (!inflater.finished()) {
                int some = inflater.inflate(waste);
                unpacked += some;
                if (some == 0 || unpacked > limit) {
                    break;
                }
                deadline.check();
            }
            damaged |= !inflater.finished() && unpacked <= limit;
        }
        catch (DataFormatException altered) {
            damaged = true;
        }
        if (unpacked > limit) {
            throw new CannotRead(Refusal.TOO_LARGE_UNPACKED, Limits.megabytes(limit));
        }
        return (int) inflater.getBytesRead();
    }

}
