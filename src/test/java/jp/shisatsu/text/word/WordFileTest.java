package jp.shisatsu.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents made by POI: what Word would show, and what is read. */
class WordFileTest {

    @Test
    void automaticNumbersAreReadAsTheyAreDisplayed() {
        assertThat(read(document -> {
            BigInteger list = list(document, level(STNumberFormat.DECIMAL_FULL_WIDTH, "%1"),
                    level(STNumberFormat.DECIMAL_FULL_WIDTH, "（%2）"), level(STNumberFormat.AIUEO_FULL_WIDTH, "%3"),
                    level(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE, "%4"));
            item(document, list, 0, "視察先");
            item(document, list, 1, "静岡県浜松市");
            item(document, list, 2, "概要");
            item(document, list, 2, "経過");
            item(document, list, 3, "国の制度");
            item(document, list, 1, "愛知県知立市");
            item(document, list, 2, "概要");
            item(document, list, 0, "所感");
        })).isEqualTo("""
                １　視察先
                （１）　静岡県浜松市
                ア　概要
                イ　経過
                ①　国の制度
                （２）　愛知県知立市
                ア　概要
                ２　所感
                """);
    }

    @Test
    void numbersOfSeveralLevelsAndInKanjiAreRead() {
        assertThat(read(document -> {
            BigInteger list = list(document, level(STNumberFormat.JAPANESE_COUNTING, "第%1"),
                    level(STNumberFormat.DECIMAL, "%1-%2"), level(STNumberFormat.UPPER_ROMAN, "%3."));
            for (int chapter = 1; chapter <= 11; chapter++) {
                item(document, list, 0, "章");
            }
            item(document, list, 1, "節");
            item(document, list, 2, "項");
        })).endsWith("第十　章\n第十一　章\n11-1　節\nI.　項\n".replace("11-1", "十一-1"));
    }

    @Test
    void aTableIsReadRowByRowAndLongCellsOneAfterTheOther() {
        assertThat(read(document -> {
            XWPFTable table = document.createTable(3, 2);
            table.getRow(0).getCell(0).setText("委員長");
            table.getRow(0).getCell(1).setText("山田　太郎");
            table.getRow(1).getCell(0).setText("副委員長");
            table.getRow(1).getCell(1).setText("佐藤　花子");
            table.getRow(2).getCell(0).setText("問　財源は。");
            table.getRow(2).getCell(1).setText("答　国庫補助である。");
            table.getRow(2).getCell(1).addParagraph().createRun().setText("残りは市の負担である。");
        })).isEqualTo("委員長\t山田　太郎\n副委員長\t佐藤　花子\n問　財源は。\n答　国庫補助である。\n残りは市の負担である。\n");
    }

    @Test
    void breaksOfLinesAndPagesAreKept() {
        SourceText text = text(bytes(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("一行目");
            paragraph.getRuns().getFirst().addBreak();
            paragraph.getRuns().getFirst().setText("二行目", 1);
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            document.createParagraph().createRun().setText("次のページ");
        }));
        assertThat(text.characters()).isEqualTo("一行目\n二行目\n\f\n次のページ\n");
        assertThat(text.pageAt(text.characters().indexOf("次"))).isEqualTo(2);
    }

    @Test
    void aPhotoHasTheCaptionBelowIt() {
        SourceText text = text(bytes(document -> {
            photo(document.createParagraph());
            document.createParagraph().createRun().setText("（会議室にて説明聴取）");
            photo(document.createParagraph());
            document.createParagraph().createRun().setText("次の段落は説明ではなく、本文である。");
            XWPFTable table = document.createTable(2, 2);
            photo(table.getRow(0).getCell(0).getParagraphArray(0));
            photo(table.getRow(0).getCell(1).getParagraphArray(0));
            table.getRow(1).getCell(0).setText("施設の外観");
            table.getRow(1).getCell(1).setText("施設の内部");
        }));
        assertThat(text.facts().pictures()).extracting(picture -> words(picture, text))
            .containsExactly("（会議室にて説明聴取）", "", "施設の外観", "施設の内部");
        assertThat(text.characters()).contains("施設の外観\n施設の内部\n");
    }

    @Test
    void eachOfSeveralPhotosHasTheCaptionInItsTurn() {
        SourceText text = text(bytes(document -> {
            XWPFParagraph both = document.createParagraph();
            photo(both);
            photo(both);
            document.createParagraph().createRun().setText("▲自走式カメラの実演");
            document.createParagraph().createRun().setText("▲漏水の疑いを示した地図");
            XWPFParagraph more = document.createParagraph();
            photo(more);
            photo(more);
            document.createParagraph().createRun().setText("（会議室にて）");
            document.createParagraph().createRun().setText("次の段落は本文である。");
        }));
        assertThat(text.facts().pictures()).extracting(picture -> words(picture, text))
            .containsExactly("▲自走式カメラの実演", "▲漏水の疑いを示した地図", "（会議室にて）", "（会議室にて）");
    }

    @Test
    void aNumberedHeadingOrADownwardMarkBehindAPhotoIsNoCaption() {
        SourceText text = text(bytes(document -> {
            XWPFParagraph both = document.createParagraph();
            photo(both);
            photo(both);
            document.createParagraph().createRun().setText("（会議室にて）");
            document.createParagraph().createRun().setText("（２）課題と展望（今後の計画）");
            photo(document.createParagraph());
            document.createParagraph().createRun().setText("▼導入の経緯");
        }));
        assertThat(text.facts().pictures()).extracting(picture -> words(picture, text))
            .containsExactly("（会議室にて）", "（会議室にて）", "");
    }

    @Test
    void theRowBelowACaptionHoldsNoOther() {
        SourceText text = text(bytes(document -> {
            XWPFTable table = document.createTable(3, 2);
            photo(table.getRow(0).getCell(0).getParagraphArray(0));
            photo(table.getRow(0).getCell(0).getParagraphArray(0));
            table.getRow(1).getCell(0).setText("発電所の外観");
            table.getRow(2).getCell(0).setText("出力");
            table.getRow(2).getCell(1).setText("1990kW");
        }));
        assertThat(text.facts().pictures()).extracting(picture -> words(picture, text))
            .containsExactly("発電所の外観", "発電所の外観");
    }

    @Test
    void whatStandsInATextBoxComesBehindTheParagraphThatHoldsIt() throws IOException {
        String body = """
                <w:p><w:r><w:t>浄化センターを見学した。</w:t></w:r><w:r><w:pict><w:txbxContent>
                <w:p><w:r><w:t>▲水槽の前で</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
                """;
        assertThat(text(raw("", body)).characters()).isEqualTo("浄化センターを見学した。\n▲水槽の前で\n");
    }

    @Test
    void boldOrGothicParagraphsAreHeadingsWhereNoStyleMakesOne() {
        SourceText text = text(bytes(document -> {
            document.createParagraph().createRun().setText("平成三十年度から運営権制度で運営されている。");
            bold(document, "取組の経緯");
            document.createParagraph().createRun().setText("平成二十五年度に調査を始めた。");
            document.createParagraph().createRun().setText("国の補助を受けた。");
            XWPFRun gothic = document.createParagraph().createRun();
            gothic.setFontFamily("ＭＳ ゴシック");
            gothic.setText("質疑の内容");
            document.createParagraph().createRun().setText("会社は六社でつくる。");
            bold(document, "費用と効果");
            document.createParagraph().createRun().setText("費用は十四パーセント減る。");
            gothic = document.createParagraph().createRun();
            gothic.setFontFamily("ＭＳ ゴシック");
            gothic.setText("今後の予定");
            for (int i = 0; i < 8; i++) {
                document.createParagraph().createRun().setText("市は監視に専念する。");
            }
        }));
        assertThat(text.facts().headings()).isEmpty();
        assertThat(text.facts().headlines()).extracting(line -> text.characters().substring(line.start(), line.end()))
            .containsExactly("取組の経緯", "質疑の内容", "費用と効果", "今後の予定");
    }

    @Test
    void whatWasDeletedIsNotPartOfTheText() throws IOException {
        String body = """
                <w:p><w:r><w:t>視察</w:t></w:r><w:del><w:r><w:delText>中止</w:delText></w:r></w:del>
                <w:moveFrom><w:r><w:t>移動</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>概要</w:t></w:r></w:ins>
                <w:r><w:ruby><w:rt><w:r><w:t>はままつ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>浜松</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
                """;
        assertThat(text(raw("", body)).characters()).isEqualTo("視察概要浜松\n");
    }

    @Test
    void otherContainersAreRefused() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("視察").createRow(0).createCell(0).setCellValue("概要");
            book.write(workbook);
        }
        assertThat(refusal(workbook.toByteArray())).isEqualTo("spreadsheet-file");
        assertThat(refusal(zip("報告.txt", "視察概要".getBytes(StandardCharsets.UTF_8)))).isEqualTo("packed-file");
        byte[] whole = bytes(document -> document.createParagraph().createRun().setText("視察概要"));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("damaged-file");
    }

    @Test
    void aDocumentWithAPasswordIsRefused(@TempDir Path folder) throws Exception {
        // Its own one is that of whoever ran POI first on this machine.
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("合言葉");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(bytes(document -> document.createParagraph().createRun().setText("視察概要")));
            }
            container.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray())).isEqualTo("encrypted-file");
    }

    @Test
    void notesComeAfterTheText() {
        assertThat(read(document -> {
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("令和６年度の数値。");
            document.createParagraph().createRun().setText("人口は七十八万人である。");
            document.getParagraphArray(0).addFootnoteReference(note);
        })).isEqualTo("人口は七十八万人である。\n令和６年度の数値。\n");
        SourceText text = text(bytes(document -> {
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("令和６年度の数値。");
            document.createParagraph().addFootnoteReference(note);
        }));
        assertThat(text.facts().notes()).extracting(note -> text.characters().substring(note.start(), note.end()))
            .containsExactly("令和６年度の数値。");
    }

    @Test
    @Timeout(30)
    void bombsAreRefused() throws IOException {
        assertThat(refusal(zip("[Content_Types].xml", new byte[150_000_000]))).isEqualTo("too-large-unpacked-file");
        StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"視察\">");
        for (int level = 1; level <= 30; level++) {
            String previous = "&a" + (level - 1) + ";";
            entities.append("<!ENTITY a").append(level).append(" \"").append(previous).append(previous).append("\">");
        }
        assertThat(refusal(raw(entities + "]>", "<w:p><w:r><w:t>&a30;</w:t></w:r></w:p>"))).isEqualTo("damaged-file");
        assertThat(refusal(raw("<!DOCTYPE w:document [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>",
                "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>")))
            .isEqualTo("damaged-file");
        assertThat(refusal(raw("", "<w:tbl><w:tr><w:tc>".repeat(100_000)))).isEqualTo("damaged-file");
    }

    private static byte[] raw(String type, String body) throws IOException {
        byte[] made = bytes(document -> document.createParagraph());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(made)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml") ? ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + type
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static CTLvl level(STNumberFormat.Enum format, String text) {
        CTLvl level = CTLvl.Factory.newInstance();
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return level;
    }

    private static BigInteger list(XWPFDocument document, CTLvl... levels) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < levels.length; i++) {
            levels[i].setIlvl(BigInteger.valueOf(i));
            definition.addNewLvl().set(levels[i]);
        }
        return document.createNumbering()
            .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }

    private static void bold(XWPFDocument document, String words) {
        XWPFRun run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(words);
    }

    private static void photo(XWPFParagraph paragraph) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB), "png", png);
            paragraph.createRun()
                .addPicture(new ByteArrayInputStream(png.toByteArray()), PictureType.PNG, "photo.png", Units.toEMU(100),
                        Units.toEMU(80));
        }
        catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Consumer<XWPFDocument> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            writing.accept(document);
            document.write(bytes);
        }
        catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String words(Picture picture, SourceText text) {
        return text.characters().substring(picture.caption().start(), picture.caption().end());
    }

    private static String read(Consumer<XWPFDocument> writing) {
        return text(bytes(writing)).characters();
    }

    private static SourceText text(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告.docx");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    private static String refusal(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告.docx");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).code();
    }

}
