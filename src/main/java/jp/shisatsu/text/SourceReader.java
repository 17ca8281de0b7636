package jp.shisatsu.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shisatsu.text.pdf.PdfFile;
import jp.shisatsu.text.word.WordFile;

/** Reads a file's bytes as text, whatever kind of file it is. */
public final class SourceReader {

    private SourceReader() {
    }

    /** The text of a file, or why it cannot be taken; never throws. */
    public static Reading read(byte[] bytes, String fileName) {
        return read(bytes, fileName, Limits.USUAL);
    }

    /** The same with limits other than the usual ones. */
    public static Reading read(byte[] bytes, String fileName, Limits limits) {
        return read(bytes, fileName, limits, () -> PlainText.of(bytes));
    }

    /** The same with the character set of a plain text given. */
    public static Reading readAs(byte[] bytes, String fileName, Limits limits, Charset charset) {
        return read(bytes, fileName, limits, () -> PlainText.as(bytes, charset));
    }

    /**
     * A character set by the name a user gives it; Shift_JIS includes what Windows added.
     */
    public static Optional<Charset> charset(String name) {
        return JapaneseCharsets.named(name);
    }

    /** Whether a file of some media type was decoded, and might have been otherwise. */
    public static boolean isPlainText(String mediaType) {
        return mediaType.equals(PlainText.MEDIA_TYPE);
    }

    /** The name of a character set readers may have seen: Shift_JIS for windows-31j. */
    public static String called(String charset) {
        return JapaneseCharsets.calledByReaders(charset);
    }

    /** The names of the character sets a Japanese text may be in. */
    public static List<String> charsets() {
        return JapaneseCharsets.OFFERED;
    }

    private static Reading read(byte[] bytes, String fileName, Limits limits, Supplier<Reading.Read> plain) {
        try {
            return read(bytes, limits, plain);
        }
        catch (CannotRead refused) {
            return refused.of(fileName);
        }
    }

    private static Reading.Read read(byte[] bytes, Limits limits, Supplier<Reading.Read> plain) {
        if (bytes.length == 0) {
            throw new CannotRead(Refusal.EMPTY);
        }
        if (bytes.length >= limits.fileBytes()) {
            throw new CannotRead(Refusal.TOO_LARGE, Limits.megabytes(limits.fileBytes()));
        }
        return switch (FileKind.of(bytes)) {
            case TEXT -> plain.get();
            case PDF -> Workbench.read(limits, deadline -> PdfFile.read(bytes, limits, deadline));
            case ZIP -> Workbench.read(limits, deadline -> WordFile.read(bytes, limits, deadline));
            case OLD_OFFICE -> throw new CannotRead(OldOffice.refusal(bytes));
            case OPEN_DOCUMENT -> throw new CannotRead(Refusal.OPEN_DOCUMENT);
            case RICH_TEXT -> throw new CannotRead(Refusal.RICH_TEXT);
            case WEB_PAGE -> throw new CannotRead(Refusal.WEB_PAGE);
            case IMAGE -> throw new CannotRead(Refusal.IMAGE);
            case PACKED -> throw new CannotRead(Refusal.PACKED);
        };
    }

}
