package jp.shisatsu.text.pdf;

import java.util.List;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.LostCharacters;
import jp.shisatsu.text.Refusal;
import jp.shisatsu.text.SourceText;

/**
 * Whether what was drawn can be read: a scan has no characters, some fonts no meaning.
 */
final class Legibility {

    private int characters;

    private int unmapped;

    void add(Sheet sheet) {
        characters += (int) sheet.glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        unmapped += sheet.unmapped;
    }

    /** Ends the reading where there is nothing to read. */
    void check() {
        if (characters == 0) {
            throw new CannotRead(Refusal.SCANNED);
        }
        if (unmapped > characters / 5) {
            throw new CannotRead(Refusal.UNMAPPED);
        }
    }

    List<Diagnostic> doubts(SourceText text) {
        return unmapped == 0 ? List.of() : LostCharacters.doubts(text);
    }

}
