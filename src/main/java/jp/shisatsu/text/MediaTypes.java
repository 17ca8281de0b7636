package jp.shisatsu.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Names the type of what is no plain text. Apart, so that Tika's list of types is only
 * loaded for such a file: it takes as long as reading a report.
 */
final class MediaTypes {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private MediaTypes() {
    }

    static String of(byte[] bytes) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        }
        catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

}
