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

    private static final Word ENCRYPTED = new Word("/Encrypt");

    private static final Word STREAM = new Word("stream");

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
        if (unpacking.damaged && ENCRYPTED.next(bytes, 0) < 0) {
            throw new CannotRead(Refusal.DAMAGED);
        }
    }

    private void unpackAll() {
        Inflater inflater = new Inflater();
        try {
            for (int at = STREAM.next(bytes, 0); at >= 0; at = STREAM.next(bytes, at)) {
                at = skipLineEnd(at + STREAM.length());
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

    private int skipLineEnd(int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
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
