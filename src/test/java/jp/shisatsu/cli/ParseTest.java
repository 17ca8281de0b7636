package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseTest {

    private static final String REPORT = "src/test/resources/reports/hamamatsu.txt";

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void eachReportIsPrintedAsOneObject() {
        assertThat(parse(REPORT, REPORT)).isZero();
        assertThat(out.toString().split("\n\\{")).hasSize(2);
        assertThat(out.toString()).startsWith("{\n  \"title\" : \"水道・交通委員会行政視察概要\",\n").endsWith("]\n}\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersArePrinted() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        assertThat(parse(REPORT, empty.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("水道・交通委員会");
        assertThat(err.toString()).isEqualTo("「" + empty + "」は空のファイルです。何も保存していません。報告書の本文が入ったファイルを選び直してください。\n");
    }

    @Test
    void whereNothingCanBeReadTheExitCodeIsTwo() {
        String missing = folder.resolve("ない.txt").toString();
        assertThat(parse(missing, folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("「" + missing + "」を開けません。").hasLineCount(1);
    }

    @Test
    void aFolderIsPrintedAsJsonLinesInTheOrderOfItsNames() throws IOException {
        Files.copy(Path.of(REPORT), folder.resolve("b.txt"));
        Files.copy(Path.of("seeds/000_37e05d41e62604df.txt"), folder.resolve("a.txt"));
        Files.createFile(folder.resolve("photo.jpg"));
        assertThat(parse(folder.toString())).isZero();
        assertThat(out.toString().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith("{\"title\":\"国際・経済・港湾委員会海外行政視察概要\"").endsWith("}"),
                second -> assertThat(second).startsWith("{\"title\":\"水道・交通委員会行政視察概要\"").endsWith("}"));
    }

    @Test
    void aTextThatIsNoReportFailsAndIsPrintedAllTheSame() throws IOException {
        Path letter = Files.writeString(folder.resolve("手紙.txt"), "拝啓　お元気ですか。");
        assertThat(parse(letter.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("\"severity\" : \"error\"").contains("\"code\" : \"not-a-report\"");
        assertThat(err.toString()).startsWith("「" + letter + "」: 視察報告書として読めませんでした。");
    }

    @Test
    void pdfAndWordAreReadToo() {
        String files = "src/test/resources/files/";
        assertThat(parse(files + "chromium.pdf", files + "libreoffice.docx")).isZero();
        assertThat(out.toString()).contains("\"name\" : \"山田 太郎\"", "総務委員会行政視察報告書");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theCharacterSetCanBeNamed() throws IOException {
        Path report = Files.write(folder.resolve("a.txt"), "視察ｼｻﾂ".getBytes(Charset.forName("EUC-JP")));
        assertThat(parse("--charset=euc-jp", report.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("視察ｼｻﾂ").doesNotContain("charset-guessed");
        assertThat(parse("--charset=日本語", report.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("命令の書き方が正しくありません（「日本語」という文字コードはありません）。");
    }

    @Test
    void anExplanationTellsWhatEachLineWasTakenForAndWhy() throws IOException {
        assertThat(parse("--explain", REPORT)).isZero();
        List<String> explained = out.toString().lines().toList();
        assertThat(explained).contains("    1  本文                       「水道・交通委員会行政視察概要」 — 最初の見出しより前 → 題名")
            .anyMatch(line -> line.contains("見出し（視察先）") && line.contains("「1 視察先」 — 見出しの語「視察先」、番号「1」は"))
            .anyMatch(line -> line.contains("質問") && line.endsWith(" — 印「Q」 → 視察先1の質疑1"));
        long lines = Files.readString(Path.of(REPORT)).lines().count();
        assertThat(
                explained.stream().filter(line -> line.matches(" *\\d+  .*")).map(line -> line.strip().split(" ")[0]))
            .startsWith(LongStream.rangeClosed(1, lines).mapToObj(String::valueOf).toArray(String[]::new));
    }

    @Test
    void noLineOfAnExplanationIsWiderThanATerminal() {
        parse("--explain", "seeds/000_37e05d41e62604df.txt");
        assertThat(out.toString().lines().filter(line -> line.contains(" — "))).isNotEmpty()
            .anyMatch(line -> line.startsWith("   25  本文") && line.endsWith(" — 前の行の文の続き → 視察先の予告"))
            .allMatch(line -> Columns.of(line) <= 120);
    }

    @Test
    void linesThatGoOnAreExplainedWithTheFirst() throws IOException {
        Path report = Files.writeString(folder.resolve("報告書.txt"), """
                総務委員会行政視察報告書
                １　視察先　浜松市
                ２　質疑応答
                　委員から、費用について質疑があった。これに対し、国の補助が
                半分であるとの答弁があった。
                """);
        assertThat(parse("--explain", report.toString())).isZero();
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith("    5  答え") && line.contains("前の行の文の続き"));
    }

    @Test
    void pdfAndWordAreExplainedToo() {
        String files = "src/test/resources/files/";
        assertThat(parse("--explain", files + "chromium.pdf", files + "libreoffice.docx")).isZero();
        assertThat(out.toString()).containsPattern("見出し（委員）.*視察委員[^\n]*見出しの語").contains("→ 委員「山田 太郎」");
    }

    @Test
    void eachReportOfAVolumeIsExplainedForItself() throws IOException {
        String one = "%s行政視察報告書\n１　視察月日　%s\n２　視察委員\n　委員長　山田　太郎\n３　視察先　浜松市（静岡県）\n";
        Path volume = Files.writeString(folder.resolve("年報.txt"),
                one.formatted("総務委員会", "令和6年10月28日") + one.formatted("建設委員会", "令和6年11月5日"));
        assertThat(parse("--explain", volume.toString())).isZero();
        assertThat(out.toString()).contains("■ 総務委員会行政視察報告書（1～5行）", "■ 建設委員会行政視察報告書（6～10行）");
        assertThat(parse(volume.toString())).isZero();
        assertThat(out.toString()).contains("\"title\" : \"総務委員会行政視察報告書\"", "\"title\" : \"建設委員会行政視察報告書\"");
    }

    private int parse(String... files) {
        return new CommandLine(new Parse()).setParameterExceptionHandler(new Misunderstanding())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(files);
    }

}
