package jp.shisatsu.text.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Measures the streams that are packed in ways of old, or twice: only their dictionaries
 * tell how.
 */
final class OldFilters {

    /** Measured by {@link Unpacking}, or only unpacked with their pixels counted. */
    private static final Set<COSName> MEASURED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE);

    private OldFilters() {
    }

    static void check(PDDocument document, Limits limits, Deadline deadline) throws IOException {
        long left = limits.unpackedBytes();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            deadline.check();
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                left -= unpacked(stream, left, limits);
            }
        }
    }

    private static long unpacked(COSStream stream, long left, Limits limits) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty() || MEASURED.contains(filters.getFirst())) {
            return 0;
        }
        byte[] bytes;
        try (InputStream packed = stream.createRawInputStream()) {
            bytes = packed.readAllBytes();
        }
        long total = 0;
        for (int i = 0; i < filters.size() && !isPhoto(filters.get(i)); i++) {
            Measure measure = new Measure(left - total, limits);
            FilterFactory.INSTANCE.getFilter(filters.get(i))
                .decode(new ByteArrayInputStream(bytes), measure, stream, i);
            bytes = measure.toByteArray();
            total += bytes.length;
        }
        return total;
    }

    private static boolean isPhoto(COSName filter) {
        return MEASURED.contains(filter) && !filter.getName().startsWith("Fl");
    }

    private static List<COSName> filters(COSBase named) {
        return switch (named) {
            case COSName only -> List.of(only);
            case COSArray chain -> StreamSupport.stream(chain.spliterator(), false)
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .toList();
            case null, default -> List.of();
        };
    }

    /** Holds no more than is left to unpack. */
    private static final class Measure extends ByteArrayOutputStream {

        private final long left;

        private final Limits limits;

        Measure(long left, Limits limits) {
            this.left = left;
            this.limits = limits;
        }

        @Override
        public synchronized void write(int single) {
            check(1);
            super.write(single);
        }

        @Override
        public synchronized void write(byte[] some, int offset, int length) {
            check(length);
            super.write(some, offset, length);
        }

        private void check(int more) {
            if (count + (long) more > left) {
                throw new CannotRead(Refusal.TOO_LARGE_UNPACKED, Limits.megabytes(limits.unpackedBytes()));
            }
        }

    }

}
