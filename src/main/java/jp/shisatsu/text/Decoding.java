package jp.shisatsu.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the character set a text was written in: the one it says itself, the only one
 * that reads every byte, or the likeliest.
 */
final class Decoding {

    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

    private static final byte ESCAPE = 0x1B;

    private Decoding() {
    }

    /** The text; what cannot be decoded becomes U+FFFD. Empty where it is no text. */
    static Optional<SourceText> of(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(bytes);
        if (mark.isPresent()) {
            return Optional.of(leniently(bytes, mark.get().length(), mark.get().charset()));
        }
        return switchingSets(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8))
            .or(() -> Utf16.unmarked(bytes).flatMap(charset -> strictly(bytes, charset)))
            .or(() -> japanese(bytes))
            .or(() -> damaged(bytes));
    }

    /** The text in the character set a user names. */
    static SourceText as(byte[] bytes, Charset charset) {
        int start = ByteOrderMark.at(bytes)
            .filter(mark -> mark.charset().equals(charset))
            .map(ByteOrderMark::length)
            .orElse(0);
        return leniently(bytes, start, charset);
    }

    /** JIS switches between sets of characters with escapes, and is ASCII otherwise. */
    private static Optional<SourceText> switchingSets(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return strictly(bytes, ISO_2022_JP);
            }
        }
        return Optional.empty();
    }

    /**
     * The likeliest that reads every byte; a text that several could read is read once.
     */
    private static Optional<SourceText> japanese(byte[] bytes) {
        return JapaneseCharsets.likeliestFirst(bytes).flatMap(charset -> strictly(bytes, charset).stream()).findFirst();
    }

    /** A text of which some bytes were lost or altered, unless too many were. */
    private static Optional<SourceText> damaged(byte[] bytes) {
        if (Binary.holdsNul(bytes)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(StandardCharsets.UTF_8), JapaneseCharsets.ALL.stream())
            .map(charset -> leniently(bytes, 0, charset))
            .min((one, other) -> Long.compare(LostCharacters.count(one), LostCharacters.count(other)))
            .filter(text -> LostCharacters.count(text) <= text.characters().length() / 20);
    }

    private static Optional<SourceText> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(text(charset.newDecoder().decode(ByteBuffer.wrap(bytes)), charset));
        }
        catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    private static SourceText leniently(byte[] bytes, int start, Charset charset) {
        try {
            return text(charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(LostCharacters.MARK)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)), charset);
        }
        catch (CharacterCodingException neverWhenReplacing) {
            throw new IllegalStateException(neverWhenReplacing);
        }
    }

    private static SourceText text(CharBuffer characters, Charset charset) {
        return new SourceText(characters.toString(), JapaneseCharsets.nameOf(charset));
    }

}
