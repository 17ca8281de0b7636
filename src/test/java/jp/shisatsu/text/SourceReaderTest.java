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

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
    void utf16IsReadWithoutAMarkToo(String charset) {
        String report = "　一\n" + WORDS;
        assertThat(read(report.getBytes(Charset.forName(charset))).text().characters()).isEqualTo(report);
    }

    @Test
    void mailedTextsAndCharactersOfVendorsAreRead() {
        assertThat(read(WORDS.getBytes(Charset.forName("ISO-2022-JP"))).text().characters()).isEqualTo(WORDS);
        String vendors = "①視察先（㈱港湾）Ⅰ髙橋〜";
        assertThat(read("①視察先（㈱港湾）Ⅰ".getBytes(Charset.forName("x-eucJP-Open"))).text().charset()).isEqualTo("EUC-JP");
        assertThat(read("①視察先（㈱港湾）Ⅰ髙橋".getBytes(Charset.forName("windows-31j"))).text().characters())
            .isEqualTo(vendors.substring(0, vendors.length() - 1));
    }

    @Test
    void halfWidthKatakanaStayAsTheyAre() {
        String report = "視察概要\nﾊﾏﾏﾂ市上下水道部\n";
        assertThat(read(report.getBytes(Charset.forName("windows-31j"))).text().characters()).isEqualTo(report);
        assertThat(read(report.getBytes(Charset.forName("EUC-JP"))).text().characters()).isEqualTo(report);
        String telegram = "ｼｻﾂｼｮﾆﾃ ｾﾂﾒｲｦｳｹﾙ｡\nｶｲｷﾞｼﾂﾉﾖｳｽ\n";
        assertThat(read(telegram.getBytes(Charset.forName("windows-31j"))).text().characters()).isEqualTo(telegram);
    }

    @ParameterizedTest
    @ValueSource(strings = { "視察先", "東京都", "会議の様子", "行政視察報告書", "質疑応答（主なもの）", "港湾の脱炭素化" })
    void aFewWordsAreEnoughToTellCp932FromEucJp(String words) {
        assertThat(read(words.getBytes(Charset.forName("windows-31j"))).text().characters()).isEqualTo(words);
        assertThat(read(words.getBytes(Charset.forName("EUC-JP"))).text().characters()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "windows-31j", "EUC-JP" })
    void bytesThatCannotBeDecodedAreDoubtedAtTheirLine(String charset) {
        byte[] bytes = WORDS.repeat(5).getBytes(Charset.forName(charset));
        bytes[bytes.length - 3] = (byte) 0xFF;
        Reading.Read read = read(bytes);
        assertThat(read.diagnostics()).filteredOn(doubt -> doubt.severity() == Severity.WARNING)
            .singleElement()
            .satisfies(doubt -> {
                assertThat(doubt.code()).isEqualTo("lost-character");
                assertThat(read.text().lineAt(doubt.span().start())).isEqualTo(10);
            });
        assertThat(read.text().characters()).startsWith(WORDS.repeat(4)).doesNotContain("?");
    }

    @Test
    void aCharacterSetCanBeGiven() {
        byte[] bytes = WORDS.getBytes(Charset.forName("EUC-JP"));
        Reading wrong = SourceReader.readAs(bytes, "a.txt", Limits.USUAL,
                SourceReader.charset("Shift_JIS").orElseThrow());
        assertThat(((Reading.Read) wrong).text().charset()).isEqualTo("windows-31j");
        Reading right = SourceReader.readAs(bytes, "a.txt", Limits.USUAL, SourceReader.charset("euc-jp").orElseThrow());
        assertThat(((Reading.Read) right).text().characters()).isEqualTo(WORDS);
        assertThat(((Reading.Read) right).diagnostics()).isEmpty();
        assertThat(SourceReader.charset("日本語")).isEmpty();
    }

    @Test
    void aFormFeedBeginsAPage() {
        SourceText text = read("一\n\f二\n\f三".getBytes(StandardCharsets.UTF_8)).text();
        assertThat(text.pageAt(0)).isEqualTo(1);
        assertThat(text.pageAt(3)).isEqualTo(2);
        assertThat(text.pageAt(6)).isEqualTo(3);
    }

    @Test
    void whatIsNoTextIsRefusedWithASentence() {
        assertThat(code(new byte[0])).isEqualTo("empty-file");
        assertThat(code(" \r\n　\f".getBytes(StandardCharsets.UTF_8))).isEqualTo("blank-file");
        assertThat(code(new byte[] { 0, 1, 2, 3 })).isEqualTo("binary-file");
        assertThat(code(new byte[] { (byte) 0xFF, (byte) 0xF8, (byte) 0xFF, 0x20, 0x41 })).isEqualTo("unreadable-file");
    }

    @Test
    void fiftyMegabytesAreTooLarge() {
        byte[] large = new byte[Limits.USUAL.fileBytes()];
        Arrays.fill(large, (byte) 'a');
        assertThat(code(large)).isEqualTo("too-large-file");
        assertThat(SourceReader.read(Arrays.copyOf(large, Limits.USUAL.fileBytes() - 1), "a.txt"))
            .isInstanceOf(Reading.Read.class);
    }

    @Test
    void aRefusalNamesTheFileAndSaysThatNothingWasStored() {
        assertThat(SourceReader.read(new byte[0], "報告書.txt"))
            .isEqualTo(new Reading.Refused("empty-file", "「報告書.txt」は空のファイルです。何も保存していません。報告書の本文が入ったファイルを選び直してください。"));
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
