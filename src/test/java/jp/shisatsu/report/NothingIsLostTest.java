package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the text: nothing is thrown, no two parts claim the same words, and every line
 * that is not blank is in a part of the report or unclassified.
 */
class NothingIsLostTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "jp.shisatsu.report.Corpus#files", "jp.shisatsu.report.Corpus#truths" })
    void fromAReport(Path report) {
        assertNothingIsLost(Corpus.read(report));
    }

    @Test
    void fromSentencesBelowADay() {
        assertNothingIsLost("""
                視察先　長野県上田市
                調査年月日　令和６年１１月１２日～１３日
                小諸市役所
                １１月１３日午前１０時から、農林課職員より説明を受けた。
                """);
    }

    @Test
    void fromATitleBehindTheFirstVisit() {
        assertNothingIsLost("1 視察概要視察先\n視察概要視察概要\n3.視察先：浜松市、豊橋市視察概要\n２　視察概要視察概要");
    }

    @Test
    void fromADayThatIsCutInTwo() {
        assertNothingIsLost("""
                ２　調査先
                （１）北海道函館市
                （２）青森県弘前市
                ４　調査内容
                （１）北海道函館市（７月2

                6日　13時30分～15時）
                　ア　対応者　　課長　田村　修　氏
                （２）青森県弘前市
                """);
    }

    @Test
    void fromATitleThatNamesMembers() {
        assertNothingIsLost("委員長\t山田\t太\t郎(1)視察概要");
    }

    @Test
    void fromAVisitThatNamesMembers() {
        assertNothingIsLost("""
                3.視察概要視察概要
                1 浜松市（10月29日）視察概要
                3.視察概要視察先
                委員長\t山田\t太\t郎(1)視察概要
                """);
    }

    @Test
    void fromQuestionsUnderTheNameOfACommittee() {
        assertNothingIsLost("""
                １　霧島市
                　⑷　質疑
                　　【議会改革推進特別委員会】
                　　（前田委員長）１人当たりの字数を要綱で定めている。見出しは委員会が付ける。
                """);
    }

    @Test
    void fromTwoQuestionsOfOneNumber() {
        assertNothingIsLost("""
                視察先　三重県亀山市
                ３　事前質問
                　⑴　上限はいくらか。
                　⑵　収入の内訳を伺いたい。
                　⑵　合意をどう得たのか。
                ４　回答
                　⑴　千万円を上限としている。
                　⑵　家賃収入が６割である。
                """);
    }

    @Property(tries = 400)
    void fromASaladOfLines(@ForAll("salads") List<String> lines) {
        assertNothingIsLost(String.join("\n", lines));
    }

    @Property(tries = 300)
    void fromAReportWithItsLinesMixedUp(@ForAll("mutations") List<String> lines) {
        assertNothingIsLost(String.join("\n", lines));
    }

    @Property(tries = 300)
    void fromAnyCharacters(@ForAll String text) {
        assertNothingIsLost(text);
    }

    @Provide
    Arbitrary<List<String>> salads() {
        Arbitrary<String> markers = Arbitraries.of("", "1 ", "２　", "3.", "(1)", "（２）", "ア ", "(イ)", "①", "・", "○ ",
                "- ", "- ・ ", "【", "Q ", "A ", "Ｑ１　", "（答）", "問 ", "→", "《１日目》", "■", "\t", "\f", "　");
        Arbitrary<String> words = Arbitraries.of("視察概要", "視察先", "視察月日", "視察目的", "視察先及び視察事項", "視察委員", "随行", "対応者",
                "視察内容", "質疑応答", "委員所見", "まとめ", "浜松市（静岡県）", "令和7年10月29日（水）～31日", "13月45日", "委員長\t山田\t太\t郎", "同\t\t花子",
                "A I の活用", "A P U F", "(会議室にて)", "（説明）", "---", "- 3 -", "】", "", "下水道について",
                "都市の持続可能性や国際競争力の向上を目指す本市にとって、先進", "都市である。", "以下のとおりである。", "年間で", "\u200b", "\u00a0", "\uD842\uDFB7野家",
                "浜松市（10月29日）", "視察先：浜松市、豊橋市", "豊橋市　鉄道について", "山田委員：水を見た。", "（山田委員）", "委　員　　高　橋　　健");
        return Combinators.combine(markers, words, markers, words)
            .as((marker, first, second, last) -> marker + first + second + last)
            .list()
            .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> mutations() throws IOException {
        Arbitrary<List<String>> reports = Arbitraries.of(reports());
        Arbitrary<List<Integer>> cuts = Arbitraries.integers().between(0, 10_000).list().ofMinSize(2).ofMaxSize(12);
        return Combinators.combine(reports, cuts).as(NothingIsLostTest::mixUp);
    }

    /** Lines are dropped, doubled, swapped and cut in two. */
    private static List<String> mixUp(List<String> report, List<Integer> cuts) {
        List<String> lines = new ArrayList<>(report);
        for (int i = 1; i < cuts.size(); i++) {
            int at = cuts.get(i) % lines.size();
            int other = cuts.get(i - 1) % lines.size();
            switch (cuts.get(i) % 4) {
                case 0 -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
                case 1 -> lines.add(other, lines.get(at));
                case 2 -> lines.set(other, lines.set(at, lines.get(other)));
                default -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2) + "\n\n"
                        + lines.get(at).substring(lines.get(at).length() / 2));
            }
            if (lines.isEmpty()) {
                return lines;
            }
        }
        return lines;
    }

    private static List<List<String>> reports() throws IOException {
        return Stream.concat(Corpus.files().stream(), Corpus.truths().stream())
            .map(file -> Corpus.read(file).characters().lines().toList())
            .toList();
    }

    private static void assertNothingIsLost(String characters) {
        assertNothingIsLost(new SourceText(characters, "UTF-8"));
    }

    static void assertNothingIsLost(SourceText text) {
        InspectionReport report = ReportParser.parse(text).value();
        List<SourceSpan> parts = new ArrayList<>(ReportSpans.of(report));
        report.unclassified().forEach(line -> parts.add(line.span()));
        parts.sort(Comparator.comparingInt(SourceSpan::start));
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).as("no overlap at %s", parts.get(i))
                .isGreaterThanOrEqualTo(parts.get(i - 1).end());
        }
        List<Line> lost = text.lines().filter(line -> !line.isBlank() && !isIn(line, parts)).toList();
        assertThat(lost).isEmpty();
    }

    private static boolean isIn(Line line, List<SourceSpan> parts) {
        return parts.stream().anyMatch(part -> part.start() < line.span().end() && part.end() > line.span().start());
    }

}
