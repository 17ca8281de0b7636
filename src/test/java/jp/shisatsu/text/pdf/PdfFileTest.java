package jp.shisatsu.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Page;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages printed by PDFBox: what is drawn where, and what is read. */
class PdfFileTest {

    @Test
    void columnsGoOnBelowAHeadingBesideAPhoto() {
        assertThat(read(press -> press.text(60, 100, "浜松市の下水道は平成三十年度から運営権")
            .text(60, 115, "制度で運営されている。期間は二十年で、")
            .text(60, 130, "費用の縮減は十四パーセントと見込まれる。")
            .text(60, 300, "市の職員は監視に専念することとされてい")
            .text(300, 100, "ており、研修は毎年三十人の職員が受けて")
            .text(300, 115, "いる。本市でも、検討を進める必要がある")
            .text(300, 130, "との意見で一致した。")
            .text(300, 285, "富士市の公園")
            .text(300, 300, "公園の中の売店の収入で、管理の費用をす"))).isEqualTo("""
                    浜松市の下水道は平成三十年度から運営権
                    制度で運営されている。期間は二十年で、
                    費用の縮減は十四パーセントと見込まれる。

                    市の職員は監視に専念することとされてい
                    ており、研修は毎年三十人の職員が受けて
                    いる。本市でも、検討を進める必要がある
                    との意見で一致した。

                    富士市の公園
                    公園の中の売店の収入で、管理の費用をす
                    """);
    }

    @Test
    void whatStandsBesideBoxesOfLabelsIsTheirValue() {
        assertThat(read(press -> press.box(50, 90, 110, 130)
            .text(60, 113, "調査先")
            .text(130, 106, "福島県二本松市")
            .text(130, 121, "宮城県登米市")
            .box(50, 133, 110, 173)
            .text(60, 156, "目　的")
            .text(130, 149, "町の農業の担い手を確保し、商店街を元気にするため、先進地の取組を学び、今後の")
            .text(130, 164, "参考とする。")
            .box(50, 176, 110, 196)
            .text(60, 189, "参加者")
            .text(130, 189, "委員長　多賀谷　稔"))).isEqualTo("""
                    調査先
                    福島県二本松市
                    宮城県登米市

                    目　的
                    町の農業の担い手を確保し、商店街を元気にするため、先進地の取組を学び、今後の
                    参考とする。
                    参加者\t委員長　多賀谷　稔
                    """);
    }

    @Test
    void notesAtTheFootOfAPageComeAfterTheText() {
        SourceText text = text(bytes(press -> press.text(60, 700, "市では、生活支援コーディネーター※１を置いて、地域の話合いに")
            .small(60, 740, "※１　支え合いの仕組みをつくる者。")
            .small(60, 752, "市町村が置く。")
            .turn()
            .text(60, 100, "毎月出席させている。")
            .text(60, 115, "成果は大きい。")
            .text(60, 130, "本市でも検討したい。")));
        assertThat(text.characters()).isEqualTo("""
                市では、生活支援コーディネーター※１を置いて、地域の話合いに
                \f毎月出席させている。
                成果は大きい。
                本市でも検討したい。
                ※１　支え合いの仕組みをつくる者。
                市町村が置く。
                """);
        assertThat(text.facts().notes()).extracting(note -> text.characters().substring(note.start(), note.end()))
            .containsExactly("※１　支え合いの仕組みをつくる者。", "市町村が置く。");
    }

    @Test
    void theTitleOfAFormStandsOnEachOfItsSheets() {
        assertThat(read(press -> press.large(60, 52, "視察報告書")
            .text(60, 100, "視察先　浜松市")
            .text(60, 115, "下水道について")
            .turn()
            .large(60, 52, "視察報告書")
            .text(60, 100, "視察先　豊橋市")
            .text(60, 115, "給食について"))).isEqualTo("視察報告書\n\n視察先　浜松市\n下水道について\n\f視察報告書\n\n視察先　豊橋市\n給食について\n");
    }

    @Test
    void heavierLinesAloneAreHeadingsWhereThereAreTwo() {
        byte[] file = bytes(press -> press.bold(60, 80, "視察報告")
            .bold(60, 95, "総務委員会")
            .text(60, 110, "浜松市の下水道は平成三十年度から運営権制度で運営されている。")
            .bold(60, 130, "取組の経緯")
            .text(60, 145, "平成二十五年度に国の補助を受けて調査を始めた。")
            .text(60, 160, "平成三十年度に運営権を設定した。")
            .bold(60, 180, "費用と効果")
            .text(60, 195, "費用は十四パーセント減る見込みである。")
            .bold(60, 210, "運営権者は何社か。")
            .text(60, 225, "六社でつくる会社である。")
            .text(60, 240, "職員の研修も会社が行う。")
            .text(60, 255, "市は監視に専念する。"));
        SourceText text = text(file);
        assertThat(text.facts().headlines()).extracting(line -> text.characters().substring(line.start(), line.end()))
            .containsExactly("取組の経緯", "費用と効果");
    }

    @Test
    void linesAreReadFromTopToBottomInWhateverOrderTheyWereDrawn() {
        assertThat(read(press -> press.text(60, 130, "３　視察先").text(60, 100, "１　視察日").text(60, 115, "２　視察委員")))
            .isEqualTo("１　視察日\n２　視察委員\n３　視察先\n");
    }

    @Test
    void aTableWithoutRulesIsReadRowByRowThoughDrawnColumnByColumn() {
        assertThat(read(press -> press.text(60, 100, "委員長")
            .text(60, 115, "副委員長")
            .text(60, 130, "委員")
            .text(160, 100, "山田　太郎")
            .text(160, 115, "佐藤　花子")
            .text(160, 130, "鈴木　一郎"))).isEqualTo("委員長\t山田　太郎\n副委員長\t佐藤　花子\n委員\t鈴木　一郎\n");
    }

    @Test
    void columnsOfProseAreReadOneAfterTheOtherThoughDrawnLineByLine() {
        assertThat(read(press -> press.text(60, 80, "第一章　調査の経過と概要")
            .text(60, 100, "浜松市の下水道は平成三十年度から運営権")
            .text(300, 100, "ており、費用の縮減は十四パーセントと見")
            .text(60, 115, "制度で運営されている。期間は二十年で、")
            .text(300, 115, "込まれている。本市でも検討を進める必要")
            .text(60, 130, "市の職員は監視に専念することとされてい")
            .text(300, 130, "がある。"))).isEqualTo("""
                    第一章　調査の経過と概要
                    浜松市の下水道は平成三十年度から運営権
                    制度で運営されている。期間は二十年で、
                    市の職員は監視に専念することとされてい
                    ており、費用の縮減は十四パーセントと見
                    込まれている。本市でも検討を進める必要
                    がある。
                    """);
    }

    @Test
    void lettersSetApartAreOneWordAndCellsAreNot() {
        assertThat(read(press -> press.spaced(60, 100, 8, "視察概要")
            .text(60, 120, "日時")
            .text(200, 120, "令和７年")
            .spaced(60, 140, 5, "ESCAP"))).isEqualTo("視察概要\n日時\t令和７年\nESCAP\n");
    }

    @Test
    void verticalLinesAreReadFromRightToLeftUnderTheirTitle() {
        assertThat(read(press -> press.text(60, 80, "所感").vertical(140, 100, "列は右から左へ").vertical(120, 100, "読むものである。")))
            .startsWith("所感\n")
            .endsWith("列は右から左へ\n読むものである。\n");
    }

    @Test
    void aTurnedPageIsReadAsItIsShown() {
        assertThat(read(press -> {
            press.current().setRotation(90);
            press.draw("BT /H 10 Tf 0 1 -1 0 130 60 Tm <93fa9574> Tj 0 1 -1 0 115 60 Tm <8e8b8e40> Tj ET");
        })).isEqualTo("視察\n日付\n");
    }

    @Test
    void boldTypeDrawnTwiceIsReadOnce() {
        assertThat(read(press -> press.text(60, 100, "視察概要").text(60.3f, 100, "視察概要"))).isEqualTo("視察概要\n");
    }

    @Test
    void aRuledCellOfSeveralLinesIsReadWholeBeforeTheNext() {
        assertThat(read(press -> press.rule(50, 90, 300, 90)
            .rule(50, 130, 300, 130)
            .rule(50, 90, 50, 130)
            .rule(110, 90, 110, 130)
            .rule(300, 90, 300, 130)
            .text(55, 105, "問１財源")
            .text(55, 120, "は何か。")
            .text(115, 105, "答　国庫補助が二分の一である。")
            .text(115, 120, "　残りは県と市が負担する。"))).isEqualTo("問１財源は何か。\n答　国庫補助が二分の一である。\n　残りは県と市が負担する。\n");
    }

    @Test
    void runningHeadsAndPageNumbersAreKeptApartFromTheText() {
        SourceText text = text(bytes(press -> {
            for (int number = 5; number <= 8; number++) {
                press.text(240, 40, "総務委員会視察報告").text(60, 100, "本文" + number).text(290, 810, "- " + number + " -");
                if (number < 8) {
                    press.turn();
                }
            }
        }));
        assertThat(text.characters()).isEqualTo("本文5\n\f本文6\n\f本文7\n\f本文8\n");
        assertThat(text.facts().pages()).extracting(Page::margins).contains(List.of("総務委員会視察報告", "- 8 -"));
        assertThat(text.pageAt(text.characters().indexOf("本文7"))).isEqualTo(3);
    }

    @Test
    void aTitleThatBeginsEveryPageIsNoRunningHead() {
        assertThat(read(press -> press.text(60, 100, "視察報告書")
            .text(60, 130, "浜松市")
            .turn()
            .text(60, 100, "視察報告書")
            .text(60, 130, "知立市"))).isEqualTo("視察報告書\n浜松市\n\f視察報告書\n知立市\n".replace("書\n", "書\n\n"));
    }

    @Test
    void whatIsNoReadableTextIsRefusedWithASentenceEach() throws IOException {
        assertThat(refusal(scanned())).isEqualTo("scanned-file");
        assertThat(refusal(encrypted())).isEqualTo("encrypted-file");
        byte[] whole = bytes(press -> press.text(60, 100, "視察概要".repeat(30)));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("damaged-file");
        assertThat(refusal("%PDF-1.7 report %%EOF".getBytes(StandardCharsets.US_ASCII))).isEqualTo("damaged-file");
    }

    @Test
    void aPdfAlteredOnItsWayIsRefused() {
        byte[] bytes = bytes(press -> {
            for (int line = 0; line < 40; line++) {
                press.text(60, 60 + line * 15, "令和７年" + line * 7919 + "の視察概要");
            }
        });
        int stream = new Word("stream").next(bytes, 0);
        Arrays.fill(bytes, stream + 100, stream + 110, (byte) 0xFF);
        assertThat(refusal(bytes)).isEqualTo("damaged-file");
    }

    @Test
    void limitsAreSaidWithTheirNumbers() {
        byte[] pages = bytes(press -> press.text(60, 100, "一").turn().text(60, 100, "二").turn().text(60, 100, "三"));
        assertThat(SourceReader.read(pages, "報告.pdf", new Limits(50_000_000, 100_000_000, 2, Duration.ofSeconds(60))))
            .isEqualTo(new Reading.Refused("too-many-pages-file",
                    "「報告.pdf」はページが多すぎます（2ページを超える）。何も保存していません。報告書1件分だけのファイルに分けてからお試しください。"));
    }

    @Test
    @Timeout(30)
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        try (Press press = new Press()) {
            PDDocument document = press.page().text(60, 100, "視察").document();
            COSStream bomb = document.getDocument().createCOSStream();
            try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] zeros = new byte[1_000_000];
                for (int i = 0; i < 150; i++) {
                    out.write(zeros);
                }
            }
            press.current().getCOSObject().setItem(COSName.getPDFName("Bomb"), bomb);
            assertThat(refusal(saved(document))).isEqualTo("too-large-unpacked-file");
        }
    }

    @Test
    @Timeout(30)
    void aBombPackedInAWayOfOldIsRefusedToo() throws IOException {
        try (Press press = new Press()) {
            PDDocument document = press.page().text(60, 100, "視察").document();
            COSStream bomb = document.getDocument().createCOSStream();
            try (var out = bomb.createRawOutputStream()) {
                byte[] runs = new byte[2_000_000];
                for (int i = 0; i < runs.length; i += 2) {
                    runs[i] = (byte) 129; // the next byte, 128 times
                }
                out.write(runs);
            }
            bomb.setItem(COSName.FILTER, COSName.RUN_LENGTH_DECODE);
            press.current().getCOSObject().setItem(COSName.getPDFName("Bomb"), bomb);
            assertThat(refusal(saved(document))).isEqualTo("too-large-unpacked-file");
        }
    }

    @Test
    @Timeout(30)
    void formsThatDrawThemselvesOverAndOverEndInTime() throws IOException {
        try (Press press = new Press()) {
            PDDocument document = press.page().text(60, 100, "視察").draw("/F0 Do").document();
            PDFormXObject next = form(document, "q Q", null);
            for (int level = 0; level < 40; level++) {
                next = form(document, "/N Do /N Do /N Do", next);
            }
            PDResources resources = press.current().getResources();
            resources.put(COSName.getPDFName("F0"), next);
            Reading reading = SourceReader.read(saved(document), "報告.pdf",
                    new Limits(50_000_000, 100_000_000, 2000, Duration.ofSeconds(2)));
            assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class,
                    refused -> assertThat(refused.code()).isEqualTo("too-slow-file"));
        }
    }

    @Test
    @Timeout(30)
    void pagesThatAreTheirOwnParentsAndDeepNestingEndInASentence() {
        String loop = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>endobj\n"
                + "trailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF";
        assertThat(refusal(loop.getBytes(StandardCharsets.US_ASCII))).isIn("damaged-file", "scanned-file");
        String nested = "%PDF-1.4\n1 0 obj" + "[".repeat(200_000)
                + "endobj\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF";
        assertThat(refusal(nested.getBytes(StandardCharsets.US_ASCII))).isEqualTo("damaged-file");
    }

    private static PDFormXObject form(PDDocument document, String operators, PDFormXObject next) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        if (next != null) {
            form.getResources().put(COSName.getPDFName("N"), next);
        }
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] scanned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document,
                        new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB)), 0, 0, 595, 842);
            }
            return saved(document);
        }
    }

    private static byte[] encrypted() throws IOException {
        try (Press press = new Press()) {
            PDDocument document = press.page().text(60, 100, "視察概要").document();
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(Consumer<Press> drawing) {
        Press press = new Press().page();
        drawing.accept(press);
        return press.bytes();
    }

    private static String read(Consumer<Press> drawing) {
        return text(bytes(drawing)).characters();
    }

    private static SourceText text(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告.pdf");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    private static String refusal(byte[] bytes) {
        Reading reading = SourceReader.read(bytes, "報告.pdf");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).code();
    }

}
