package jp.shisatsu.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of characters only. */
final class PlainText {

    static final String MEDIA_TYPE = "text/plain";

    private PlainText() {
    }

    static Reading.Read of(byte[] bytes) {
        SourceText text = Decoding.of(bytes)
            .orElseThrow(() -> new CannotRead(Binary.holdsNul(bytes) ? Refusal.BINARY : Refusal.UNREADABLE));
        return accepted(text, doubts(text, guessed(text)));
    }

    static Reading.Read as(byte[] bytes, Charset charset) {
        SourceText text = Decoding.as(bytes, charset);
        return accepted(text, doubts(text, List.of()));
    }

    private static Reading.Read accepted(SourceText text, List<Diagnostic> doubts) {
        if (text.characters().isBlank()) {
            throw new CannotRead(Refusal.BLANK);
        }
        if (Binary.looksLike(text.characters())) {
            throw new CannotRead(Refusal.BINARY);
        }
        return new Reading.Read(text, MEDIA_TYPE, doubts);
    }

    private static List<Diagnostic> guessed(SourceText text) {
        return text.charset().startsWith("UTF-") ? List.of()
                : List.of(new Diagnostic(Severity.INFO, "charset-guessed", new SourceSpan(0, 0),
                        "文字コードを" + JapaneseCharsets.calledByReaders(text.charset()) + "とみなして読みました。文字化けがないか確かめてください。"));
    }

    private static List<Diagnostic> doubts(SourceText text, List<Diagnostic> first) {
        List<Diagnostic> doubts = new ArrayList<>(first);
        doubts.addAll(LostCharacters.doubts(text));
        return doubts;
    }

}
