package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be hard are read in time that grows with their length alone: each takes
 * about a second or less, and the limit is wide for a busy machine.
 */
class HardTextTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardTexts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadInTime(String name, String text) {
        assertThat(ReportParser.parse(Texts.of(text)).value()).as(name).isNotNull();
    }

    @Test
    void anItemOfNothingButAZeroWidthSpaceIsRead() {
        assertThat(ReportParser.parse(Texts.of("視察先　浜松市\n視察概要\n・ \u200b\n")).value().visits()).hasSize(1);
    }

    static Stream<Arguments> hardTexts() {
        String visit = "視察概要\n1 視察先\n浜松市\n";
        return Stream.of(text("markers on a line", "（１）".repeat(100_000)), text("markers", "（１）\n".repeat(100_000)),
                text("markers of every style", "1 x\n(1) x\nア x\n(ア) x\n① x\n・x\n○ x\n■ x\n".repeat(15_000)),
                text("page breaks", "\f\n".repeat(200_000)), text("one line", "あ".repeat(10_000_000)),
                text("one letter-spaced line", "A ".repeat(1_000_000)),
                text("one gap", "a" + " ".repeat(10_000_000) + "b"), text("brackets", "（(【".repeat(1_000_000)),
                text("a heading that never ends", "1 " + "視察先及び".repeat(1_000_000)),
                text("a cut sentence that never ends", "都市の持続可能性や国際競争力の向上を目指す本市にとって先進\n".repeat(100_000)),
                text("answers to one question", "Q x\n" + "A あいう\n".repeat(100_000)),
                text("questions", visit + "Q あ\nA い\n".repeat(50_000)), text("visits", visit.repeat(20_000)),
                text("sites", "3 視察先及び視察事項\n" + "(1) 浜松市\n".repeat(30_000) + visit.repeat(1_000)),
                text("hosts", visit + "3 対応者\n" + "（説明）\n".repeat(100_000)),
                text("members", "4 視察委員\n" + "委員長 山田 太郎、".repeat(50_000)),
                text("days", "1 視察月日 " + "令和7年10月29日（水）～".repeat(100_000)),
                text("digits", "1 視察月日 " + "1".repeat(2_000_000) + "日"),
                text("bullets", visit + "4 視察内容\n" + "・ a\n".repeat(50_000)),
                text("houses of a city", "視察先　金沢市\n【金沢市】\n" + "(ア)あ館\n対応者：館長\n(イ)い館\n対応者：館長\n".repeat(20_000)),
                text("countries", "視察先及び視察事項\n" + "あい国　".repeat(100_000)), text("titles", titles(50_000)),
                text("overviews with members", "視察概要\n視察委員　山田 太郎\n視察先　浜松市\n".repeat(20_000)),
                text("small headings", "視察先　浜松市\n視察内容\n" + ("（事業の経緯）\n" + "あ".repeat(21) + "。\n").repeat(50_000)),
                text("heads of sheets", "【１枚目】\n視察先　浜松市\n".repeat(30_000)),
                text("numbered questions",
                        visit + "質疑応答\n" + "質問１　あ。\n質問２　い。\n".repeat(20_000) + "回答１　う。\n回答２　え。\n".repeat(20_000)),
                text("questions by site", "視察先　あ市\n質疑応答\n【い市】\n１　うか。\nえ。\n".repeat(20_000)),
                text("issues", visit + "(3) 今後の課題\nあ。\n".repeat(50_000) + "(4) 質疑\n"),
                text("names cut off", "4 視察委員\n" + ("山田太郎、".repeat(6) + "森\n").repeat(20_000)),
                text("lectures", visit + "第１講　x\n講師　y\n第２講　x\n講師　y\n".repeat(20_000)),
                text("names that sign", "参加者　" + names(20_000) + "\n所感\n" + "よかった。（山田）\n".repeat(20_000)),
                text("wide lines", visit + ("あ" + " ".repeat(20_000) + "い\n").repeat(200)),
                text("posts without names", "4 視察委員\n" + "委員　".repeat(50_000)),
                text("topics", visit + "調査項目\n" + "あ市についてであります\n".repeat(40_000)),
                text("interpreters", visit + "通訳　田中花子\n".repeat(50_000)),
                text("turns", "初めに、あ市の水道について申し上げます。\n".repeat(30_000)),
                text("farewells", "初めに、あ市における水道について申し上げます。\n".repeat(2) + "感謝を申し上げまして\n".repeat(50_000)),
                text("a comparison", "１　窓口\n（１）豊岡市\nあ。\n（２）綾部市\nい。\n".repeat(10_000)),
                text("sentences without an end", visit + "質疑応答\n" + "委員から費用の質疑があり、これに対し、\n".repeat(50_000)),
                text("told exchanges", visit + "質疑応答\n" + "費用について質疑があった。これに対し、無料との答弁があった。\n".repeat(20_000)),
                text("cells on lines", "視察先\n月日\n視察先\n調査事項\n" + "10月5日\n浜松市\n水道について\n".repeat(20_000)),
                text("hours", "13:20　岩手県遠野市　到着\n説明を受けた。\n".repeat(30_000)),
                text("observations", "○ 所感\n" + "・ よかった。\n続き。\n".repeat(30_000)));
    }

    private static String titles(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "番の視察研修報告書\n").collect(Collectors.joining());
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "山田" + (char) ('一' + i)).collect(Collectors.joining("、"));
    }

    @Test
    void theSampleIsReadInMilliseconds() throws IOException {
        String sample = Files.readString(Path.of("seeds/000_37e05d41e62604df.txt"));
        for (int warmUp = 0; warmUp < 100; warmUp++) {
            ReportParser.parse(Texts.of(sample));
        }
        long start = System.nanoTime();
        for (int run = 0; run < 100; run++) {
            assertThat(ReportParser.parse(Texts.of(sample)).value().visits()).hasSize(4);
        }
        System.out.printf("sample parsed in %.1f ms%n", (System.nanoTime() - start) / 100 / 1e6);
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text);
    }

}
