package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String WORDS = "視察概要\r\n１　視察先　ソウルAIハブ（ひらがな・カタカナ）\r\n";

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "windows-31j", "EUC-JP" })
    void aTextIsReadInTheCharacterSetItWasWrittenIn(String charset) {
        Reading.Read read = read(WORDS.getBytes(Charset.forName(charset)));
        assertThat(read.text().characters()).isEqualTo(WORDS);
        assertThat(read.text().charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
    void aByteOrderMarkSaysWhichCharacterSetAndIsNoCharacter(String charset) {
        Reading.Read read = read(("\uFEFF" + WORDS).getBytes(Charset.forName(charset)));
        assertThat(read.text().characters()).isEqualTo(WORDS);
    }

    @Test
    void aGuessedCharacterSetIsSaid() {
        assertThat(read(WORDS.getBytes(Charset.forName("windows-31j"))).diagnostics()).extracting(Diagnostic::code)
            .containsExactly("charset-guessed");
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_8)).diagnostics()).isEmpty();
    }

    @Test
    void aCharacterLostInExtractionIsDoubted() {
        Reading.Read read = read("質疑\uFFFD答".getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).containsExactly(new Diagnostic(Severity.WARNING, "lost-character",
                new SourceSpan(2, 3), "抽出のときに失われた文字（\uFFFD）があります。元の報告書と見比べてください。"));
    }

    @Test
    void whatIsNoTextIsRefusedWithASentence() {
        assertThat(code(new byte[0])).isEqualTo("empty-file");
        assertThat(code(" \r\n　\f".getBytes(StandardCharsets.UTF_8))).isEqualTo("blank-file");
        assertThat(code("%PDF-1.7 report".getBytes(StandardCharsets.US_ASCII))).isEqualTo("binary-file");
        assertThat(code("PK\u0003\u0004\0\0".getBytes(StandardCharsets.US_ASCII))).isEqualTo("binary-file");
        assertThat(code(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0x10, 'J' }))
            .isEqualTo("binary-file");
        assertThat(code(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0x10, 0x41 })).isEqualTo("unreadable-file");
    }

    @Test
    void fiftyMegabytesAreTooLarge() {
        byte[] large = new byte[SourceReader.LIMIT];
        Arrays.fill(large, (byte) 'a');
        assertThat(code(large)).isEqualTo("too-large-file");
        assertThat(SourceReader.read(Arrays.copyOf(large, SourceReader.LIMIT - 1), "a.txt"))
            .isInstanceOf(Reading.Read.class);
    }

    @Test
    void aRefusalNamesTheFileAndSaysThatNothingWasStored() {
        assertThat(SourceReader.read(new byte[0], "報告書.txt")).isEqualTo(
                new Reading.Refused("empty-file", "「報告書.txt」は空のファイルです。何も保存していません。報告書の本文が入ったテキストファイルを選び直してください。"));
    }

    private static Reading.Read read(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告書.txt");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static String code(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告書.txt");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).code();
    }

}
