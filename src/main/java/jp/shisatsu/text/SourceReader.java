package jp.shisatsu.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a file's bytes as text. */
public final class SourceReader {

    /**
     * A text of this size (50 MB) or more is refused: the longest reports are a few
     * hundred kilobytes, and what is parsed must fit into memory several times over.
     */
    public static final int LIMIT = 50_000_000;

    private SourceReader() {
    }

    /** The text of a file, or why it cannot be taken; never throws. */
    public static Reading read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            return Refusal.EMPTY.of(fileName);
        }
        if (bytes.length >= LIMIT) {
            return Refusal.TOO_LARGE.of(fileName);
        }
        if (Binary.looksLike(bytes)) {
            return Refusal.BINARY.of(fileName);
        }
        return Decoding.of(bytes)
            .map(text -> accept(text, fileName))
            .orElseGet(() -> (Binary.holdsNul(bytes) ? Refusal.BINARY : Refusal.UNREADABLE).of(fileName));
    }

    private static Reading accept(SourceText text, String fileName) {
        if (text.characters().isBlank()) {
            return Refusal.BLANK.of(fileName);
        }
        if (Binary.looksLike(text.characters())) {
            return Refusal.BINARY.of(fileName);
        }
        return new Reading.Read(text, doubts(text));
    }

    private static List<Diagnostic> doubts(SourceText text) {
        List<Diagnostic> doubts = new ArrayList<>();
        if (!text.charset().startsWith("UTF-")) {
            doubts.add(new Diagnostic(Severity.INFO, "charset-guessed", new SourceSpan(0, 0),
                    "文字コードを" + text.charset() + "とみなして読みました。文字化けがないか確かめてください。"));
        }
        int lost = text.characters().indexOf('\uFFFD');
        if (lost >= 0) {
            doubts.add(new Diagnostic(Severity.WARNING, "lost-character", new SourceSpan(lost, lost + 1),
                    "抽出のときに失われた文字（\uFFFD）があります。元の報告書と見比べてください。"));
        }
        return doubts;
    }

}
