package jp.shisatsu.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the first bytes of a text say about its character set; no part of the text. */
enum ByteOrderMark {

    UTF_8(StandardCharsets.UTF_8),

    UTF_16BE(StandardCharsets.UTF_16BE),

    UTF_16LE(StandardCharsets.UTF_16LE);

    private final Charset charset;

    ByteOrderMark(Charset charset) {
        this.charset = charset;
    }

    static Optional<ByteOrderMark> at(byte[] text) {
        return Arrays.stream(values()).filter(mark -> mark.begins(text)).findFirst();
    }

    private boolean begins(byte[] text) {
        byte[] mark = "\uFEFF".getBytes(charset);
        return text.length >= mark.length && Arrays.equals(mark, 0, mark.length, text, 0, mark.length);
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return "\uFEFF".getBytes(charset).length;
    }

}
