package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisatsu.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as real programs make them: NAME.txt beside NAME is what is read, compared by eye
 * with the pages before it was kept. A mismatch leaves the new text in target/files.
 */
class RealFilesTest {

    private static final Path FILES = Path.of("src/test/resources/files");

    @ParameterizedTest
    @ValueSource(strings = { "chromium.pdf", "libreoffice.pdf", "libreoffice.docx" })
    void isReadInReadingOrder(String name) throws IOException {
        assertThat(kept(name, read(name).text())).isEqualTo(expected(name));
    }

    @Test
    @EnabledIf(Chromium.IS_HERE)
    void isReadAsTheMachinesOwnBrowserPrintsIt() throws IOException {
        try (Chromium chromium = new Chromium()) {
            byte[] printed = chromium.print(Files.readString(FILES.resolve("chromium.html")));
            Files.createDirectories(Path.of("target/files"));
            Files.write(Path.of("target/files/chromium.pdf"), printed);
            assertThat(kept("printed.pdf", read(printed, "printed.pdf").text())).isEqualTo(expected("chromium.pdf"));
        }
    }

    @Test
    void photosOfAPdfHaveTheCaptionThatStandsByThem() throws IOException {
        SourceText text = read("chromium.pdf").text();
        assertThat(text.facts().pictures()).extracting(Picture::mediaType).containsExactly("image/jpeg", "image/png");
        assertThat(captions(text)).containsExactly("（会議室にて説明聴取）", "浄化センターの外観");
    }

    @ParameterizedTest
    @ValueSource(strings = { "libreoffice.pdf", "libreoffice.docx" })
    void photosOfADocumentHaveTheirCaptionToo(String name) throws IOException {
        SourceText text = read(name).text();
        assertThat(captions(text)).containsExactly("（浄化センターにて説明聴取）");
        assertThat(text.facts().pictures()).extracting(Picture::mediaType).containsExactly("image/jpeg");
    }

    @Test
    void whatStandsInMarginsIsKeptApart() throws IOException {
        SourceText text = read("chromium.pdf").text();
        assertThat(text.facts().pages()).extracting(Page::number).containsExactly(1, 2);
        assertThat(text.facts().pages()).extracting(Page::margins)
            .containsExactly(List.of("総務委員会　視察報告", "- 1 -"), List.of("総務委員会　視察報告", "- 2 -"));
        assertThat(text.pageAt(text.characters().indexOf("質疑応答"))).isEqualTo(2);
    }

    @Test
    void headingsOfADocumentAreKnown() throws IOException {
        SourceText text = read("libreoffice.docx").text();
        assertThat(text.facts().headings())
            .extracting(heading -> heading.level() + " "
                    + text.characters().substring(heading.line().start(), heading.line().end()))
            .containsExactly("1 総務委員会行政視察報告書", "2 静岡県浜松市", "2 質疑応答");
    }

    @ParameterizedTest
    @CsvSource({ "libreoffice.doc,old-word-file,保存し直して", "libreoffice.odt,open-document-file,.docxかPDFで保存し直して",
            "chromium.html,web-page-file,PDFとして印刷した" })
    void otherKindsAreRefusedWithWhatToDo(String name, String code, String remedy) throws IOException {
        Reading reading = SourceReader.read(Files.readAllBytes(FILES.resolve(name)), "報告書.txt");
        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.message()).startsWith("「報告書.txt」は").contains("何も保存していません。", remedy);
        });
    }

    private static List<String> captions(SourceText text) {
        return text.facts()
            .pictures()
            .stream()
            .map(Picture::caption)
            .map(caption -> text.characters().substring(caption.start(), caption.end()))
            .toList();
    }

    private static Reading.Read read(String name) throws IOException {
        return read(Files.readAllBytes(FILES.resolve(name)), name);
    }

    private static Reading.Read read(byte[] bytes, String name) {
        Reading reading = SourceReader.read(bytes, name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static String expected(String name) throws IOException {
        Path file = FILES.resolve(name + ".txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String kept(String name, SourceText text) throws IOException {
        Files.createDirectories(Path.of("target/files"));
        Files.writeString(Path.of("target/files", name + ".txt"), text.characters(), StandardCharsets.UTF_8);
        return text.characters();
    }

}
