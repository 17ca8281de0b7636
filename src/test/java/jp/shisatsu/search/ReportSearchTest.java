package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Text in, hits out; what was found is in brackets. */
@WithSearch
class ReportSearchTest {

    @Autowired
    Shelf shelf;

    @Autowired
    ReportSearch search;

    @BeforeEach
    void nothingIsThere() {
        shelf.clear();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            陸上電力      | [陸上電力]設備の整備状況は。
            会議室        | [會議室]にて聴取した。
            ESCAP         | [E S C A P]と[ＥＳＣＡＰ]の本部。
            ＥＳＣＡＰ    | [E S C A P]と[ＥＳＣＡＰ]の本部。
            E S C A P     | [E S C A P]と[ＥＳＣＡＰ]の本部。
            下水道        | 上[下水道]の技術。
            水深18メートル| [水深１８メートル]の岸壁。
            12000TEU      | [1万2000TEU]級の船。
            令和7年       | [㋿7年]の予算。
            給食費無償化  | [給食費]の[無償化]について。
            強靭化        | [强靱化]の計画。
            高崎          | [髙﨑]を訪ねた。
            ターミナル    | コンテナ・[ターミナル]の自動化。
            コンテナターミナル | [コンテナ・ターミナル]の自動化。
            取り組む      | [取り組ん]でいる課題。
            道            | 上下水[道]の技術。
            """)
    void wordIsFoundHoweverItIsWritten(String query, String found) {
        shelf.ask(found.replaceAll("[\\[\\]]", "")
            .lines()
            .map(line -> "Q " + line + "\nA はい。\n")
            .findFirst()
            .orElseThrow());
        shelf.ask("Q 何も関係のないこと。\nA いいえ。\n");
        assertThat(shelf.find(query, Kind.QUESTION)).containsExactly(found + " / はい。");
    }

    @Test
    void allWordsMayStandAnywhereInQuestionAndAnswer() {
        shelf.ask("""
                Q 陸上電力の整備は。
                A 会議室で聞いた。
                Q 陸上電力の費用は。
                A 高い。
                """);
        SearchResult result = shelf.result("陸上電力 会議室", null);
        assertThat(result.exact()).isEqualTo(1);
        assertThat(Shelf.lines(result.hits())).startsWith("[陸上電力]の整備は。 / [会議室]で聞いた。");
    }

    @Test
    void passagesWithMostOfTheWordsFollowWhereFewHoldAll() {
        shelf.ask("""
                Q 港湾の自動化と費用は。
                A 高い。
                Q 港湾の自動化は。
                A 進んでいる。
                Q 港湾は。
                A 広い。
                """);
        SearchResult result = shelf.result("港湾 自動化 費用", Kind.QUESTION);
        assertThat(Shelf.lines(result.hits())).containsExactly("[港湾]の[自動化]と[費用]は。 / 高い。", "[港湾]の[自動化]は。 / 進んでいる。");
        assertThat(result.exact()).isEqualTo(1);
        assertThat(result.total()).isEqualTo(2);
    }

    @Test
    void questionTypedAsASentenceFindsItsAnswer() {
        shelf.ask("""
                Q 陸上電力設備の整備状況はどうなっているか。
                A 低圧68基である。
                Q 橋の高さは。
                A 55メートルである。
                """);
        assertThat(shelf.find("陸上電力設備の整備の状況を詳しく教えてください")).containsExactly("[陸上電力設備]の[整備状況]はどうなっているか。 / 低圧68基である。");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            R7            | [㋿7年]の予算。
            2025年        | [令和7年]の予算。
            令和7年       | [2025年]の予算。
            人工知能      | [Ａ Ｉ]の活用。
            AI活用        | [人工知能活用]の例。
            取り組み      | 先進的な[取組]。
            問い合わせ    | [問合せ]の件数。
            ウィルス      | [ウイルス]の対策。
            ソフトウエア  | [ソフトウェア]の導入。
            ボランティア  | [ヴォランティア]の活動。
            サーバ        | [サーバー]の更新。
            """)
    void wordIsFoundHoweverItIsSaid(String query, String found) {
        shelf.ask("Q " + found.replaceAll("[\\[\\]]", "") + "\nA はい。\n");
        assertThat(shelf.find(query, Kind.QUESTION)).containsExactly(found + " / はい。");
    }

    @Test
    void whatWasTypedComesBeforeWhatMeansTheSame() {
        shelf.ask("Q 人工知能は。\nA はい。\nQ AIは。\nA はい。\n");
        assertThat(shelf.find("人工知能", Kind.QUESTION)).containsExactly("[人工知能]は。 / はい。", "[AI]は。 / はい。");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            委員会:港湾 広い         | 1
            委員会：港湾委員会 広い  | 1
            委員会:教育 広い         | 0
            視察先:仁川 広い         | 1
            視察先:大韓民国          | 1
            視察先:"仁川港湾公社"    | 1
            視察先:釜山 広い         | 0
            委員:くしだ 広い         | 1
            委員:佐藤 広い           | 0
            年度:令和7 広い          | 1
            年度:2025年度            | 1
            年度:R6 広い             | 0
            広い -視察先:仁川        | 0
            委員会: 広い             | 0
            """)
    void whatItBelongsToMayBeTypedBeforeAColon(String query, int exact) {
        shelf.ask("Q 港湾は。\nA 広い。\n");
        assertThat(shelf.result(query, Kind.QUESTION).exact()).isEqualTo(exact);
    }

    @Test
    void wordsOfASentenceMayStandAnywhere() {
        shelf.ask("Q 整備状況を伺う。\nA 陸上電力設備は68基ある。\nQ 橋の整備状況は。\nA 良い。\n");
        SearchResult result = shelf.result("陸上電力設備の整備状況はどうなっているか", Kind.QUESTION);
        assertThat(result.exact()).isOne();
        assertThat(Shelf.lines(result.hits())).first().isEqualTo("[整備状況]を伺う。 / [陸上電力設備]は68基ある。");
    }

    @Test
    void ofASentenceItsWordsAreMarkedAndNothingElse() {
        shelf.ask("Q 陸上電力設備の整備状況はどうなっているか。\nA 設置している。\n");
        assertThat(shelf.find("陸上電力設備の整備状況はどうなっているか", Kind.QUESTION))
            .containsExactly("[陸上電力設備]の[整備状況]はどうなっているか。 / 設置している。");
    }

    @Test
    void whereLittleIsFoundItSaysWhatElseToTry() {
        shelf.ask("Q 港湾は。\nA 広い。\n");
        assertThat(shelf.result("港湾 鯨 -狭い", Kind.QUESTION).waysOut()).containsExactly(new WayOut.OneWord("港湾", 1),
                new WayOut.OneWord("鯨", 0));
        Selection longAgo = Selection.of(Kind.QUESTION).with(FacetField.YEARS, "1990");
        assertThat(search.find(new SearchQuery("港湾", longAgo, Order.RELEVANCE, 1, 20)).waysOut())
            .containsExactly(new WayOut.Wider(FacetField.YEARS, 1));
    }

    @Test
    void phraseIsFoundAsItStandsOnly() {
        shelf.ask("""
                Q 港湾の施設は。
                A ない。
                Q 港湾施設は。
                A ある。
                """);
        assertThat(shelf.find("\"港湾施設\"")).containsExactly("[港湾施設]は。 / ある。");
        assertThat(shelf.find("港湾施設")).containsExactly("[港湾施設]は。 / ある。", "[港湾]の[施設]は。 / ない。");
    }

    @Test
    void minusLeavesOutAndEitherTakesBoth() {
        shelf.ask("""
                Q 空港は。
                A 遠い。
                Q 港湾は。
                A 近い。
                Q 鉄道は。
                A 近い。
                """);
        assertThat(shelf.find("近い -港湾")).containsExactly("鉄道は。 / [近い]。");
        assertThat(shelf.find("港湾 OR 空港", Kind.QUESTION)).containsExactlyInAnyOrder("[港湾]は。 / 近い。", "[空港]は。 / 遠い。");
    }

    @Test
    void minusAloneFindsAllButThat() {
        shelf.ask("""
                Q 空港は。
                A 遠い。
                Q 港湾は。
                A 近い。
                """);
        assertThat(shelf.find("-港湾", Kind.QUESTION)).containsExactly("空港は。 / 遠い。");
        assertThat(shelf.find("-港湾 -遠い", Kind.QUESTION)).isEmpty();
    }

    @Test
    void everyWordOfAQueryIsLookedFor() {
        String words = IntStream.range(0, 60).mapToObj(number -> "A" + number).collect(Collectors.joining(" "));
        shelf.ask("Q 型番は。\nA " + words + "\n");
        assertThat(shelf.result(words, Kind.QUESTION).exact()).isOne();
        assertThat(shelf.result(words + " 港湾", Kind.QUESTION).exact()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "é", "7", "ア", "漢", "一", "ａ", "万", "A1" })
    void textWithoutEndIsPublishedAndFound(String letter) {
        shelf.ask("Q 港湾は。\nA " + letter.repeat(40_000) + "。遠い。\n");
        assertThat(shelf.find("遠い", Kind.QUESTION)).hasSize(1);
    }

    @Test
    void questionOfManyWordsResemblesOthers() {
        String words = IntStream.range(0, 2000).mapToObj(number -> "第" + number + "号").collect(Collectors.joining("、"));
        shelf.ask("Q " + words + "\nA はい。\n");
        shelf.ask("Q " + words + "\nA いいえ。\n");
        long asked = shelf.result("はい", Kind.QUESTION).hits().getFirst().id();
        assertThat(search.related(asked, 5)).hasSize(1);
    }

    @Test
    void wordsOutrankCharacters() {
        shelf.ask("""
                Q 上下水道は。
                A 上下水道である。
                Q 下水道は何か、長く詳しく説明してほしい。
                A 水である。
                """);
        assertThat(shelf.find("下水道").getFirst()).startsWith("[下水道]は何か");
    }

    @Test
    void latinWordIsNotFoundWithinAnother() {
        shelf.ask("Q emailは。\nA 届く。\n");
        assertThat(shelf.find("AI")).isEmpty();
    }

    @Test
    void everyKindIsFoundAndShownWithItsPlace() {
        long trip = shelf.whole();
        assertThat(shelf.find("人口", Kind.QUESTION)).containsExactly("[人口]は。 / 約960万人。");
        assertThat(shelf.find("首都", Kind.SECTION)).containsExactly("概要 / [首都]である。");
        assertThat(shelf.find("山田委員", Kind.OBSERVATION)).containsExactly("[山田委員] / 学びがあった。");
        assertThat(shelf.find("大韓民国", Kind.SITE)).containsExactly("ソウル特別市庁 / [大韓民国]ソウル特別市");
        Hit question = shelf.result("人口", Kind.QUESTION).hits().getFirst();
        assertThat(question.tripId()).isEqualTo(trip);
        assertThat(question).extracting(Hit::tripTitle, Hit::visitNumber, Hit::site, Hit::committee)
            .containsExactly("港湾委員会海外行政視察概要", 1, "ソウル特別市庁", "港湾委員会");
        assertThat(question.date()).isEqualTo("2025-10-29");
    }

    @ParameterizedTest
    @CsvSource({ "令和7年10月29日", "2025年", "先進都市", "くしだ久子", "委員長", "市政運営計画", "都市経営", "所長", "庁舎前" })
    void tripIsFoundByWhatIsToldOfItAndItsVisits(String query) {
        shelf.whole();
        assertThat(shelf.find(query, Kind.TRIP)).singleElement().asString().contains("[");
    }

    @Test
    void countsAreThoseOfTheListsBehindThem() {
        shelf.whole();
        shelf.ask("Q ソウルの人口は。\nA 港で聞いた。\n");
        for (String query : new String[] { "人口", "ソウル", "ソウル 人口", "委員", "港 -人口" }) {
            SearchResult all = shelf.result(query, null);
            assertThat(all.hits()).hasSize((int) all.total());
            assertThat(Arrays.stream(Kind.values()).mapToLong(kind -> all.count(FacetField.KINDS, kind.value())).sum())
                .isEqualTo(all.total());
            assertThat(Arrays.asList(Kind.values())).allSatisfy(kind -> {
                SearchResult some = shelf.result(query, kind);
                assertThat(some.facets().get(FacetField.KINDS)).containsAll(all.facets().get(FacetField.KINDS));
                assertThat(some.total()).isEqualTo(all.count(FacetField.KINDS, kind.value()));
                assertThat(some.hits()).hasSize((int) some.total()).allMatch(hit -> hit.kind() == kind);
            });
        }
    }

    @Test
    void pageOutOfRangeIsEmptyAndKnowsTheTotal() {
        shelf.ask("""
                Q 港湾は。
                A 広い。
                Q 空港は。
                A 広い。
                Q 鉄道は。
                A 広い。
                """);
        for (int page : new int[] { 3, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE }) {
            SearchResult result = search.find(new SearchQuery("広い", Selection.EVERYTHING, Order.RELEVANCE, page, 2));
            assertThat(result.hits()).isEmpty();
            assertThat(result.total()).isEqualTo(3);
        }
        assertThat(search.find(new SearchQuery("広い", Selection.EVERYTHING, Order.RELEVANCE, 2, 2)).hits()).hasSize(1);
        assertThat(
                search.find(new SearchQuery("広い", Selection.EVERYTHING, Order.RELEVANCE, 1, Integer.MAX_VALUE)).hits())
            .hasSize(3);
        assertThat(search.find(new SearchQuery("広い", Selection.EVERYTHING, Order.RELEVANCE, 1, 0)).hits()).isEmpty();
    }

    @Test
    void pagesRunFromTheExactHitsIntoTheOthers() {
        shelf.ask("Q 港湾の費用は。\nA 一。\nQ 港湾は。\nA 二。\nQ 費用は。\nA 三。\nQ 費用が。\nA 四。\n");
        assertThat(search.find(new SearchQuery("港湾 費用", Selection.of(Kind.QUESTION), Order.RELEVANCE, 1, 2)).hits())
            .extracting(Hit::id)
            .doesNotContainAnyElementsOf(
                    search.find(new SearchQuery("港湾 費用", Selection.of(Kind.QUESTION), Order.RELEVANCE, 2, 2))
                        .hits()
                        .stream()
                        .map(Hit::id)
                        .toList());
        assertThat(search.find(new SearchQuery("港湾 費用", Selection.of(Kind.QUESTION), Order.RELEVANCE, 2, 2)).hits())
            .hasSize(2);
    }

    @Test
    void markupInAReportIsText() {
        shelf.ask("Q <b>港湾</b>は。\nA <script>alert(\"x\")</script>&amp;\n");
        assertThat(shelf.find("港湾", Kind.QUESTION))
            .containsExactly("<b>[港湾]</b>は。 / <script>alert(\"x\")</script>&amp;");
    }

    @Test
    void longSectionIsShownAroundWhatWasFound() {
        shelf.tell("概要", "はじめに述べる。".repeat(100) + "岸壁の水深は深い。" + "おわりに述べる。".repeat(2000));
        assertThat(shelf.find("水深")).singleElement().asString().startsWith("概要 / …岸壁の[水深]は深い。おわりに");
    }

    @Test
    void whatWasWithdrawnIsNotFound() {
        long trip = shelf.ask("Q 港湾は。\nA 広い。\n");
        assertThat(shelf.find("広い")).hasSize(1);
        shelf.withdraw(trip);
        assertThat(shelf.find("広い")).isEmpty();
        assertThat(shelf.find("港湾")).isEmpty();
    }

    @Test
    void draftIsNotFound() {
        shelf.draft("Q 港湾は。\nA 広い。\n");
        assertThat(shelf.find("広い")).isEmpty();
    }

    @Test
    void correctionIsFoundInPlaceOfWhatItCorrects() {
        long trip = shelf.ask("""
                Q 港湾は。
                A 広い。
                Q 空港は。
                A 遠い。
                """);
        shelf.correct(trip, "訂正された報告", "Q 港湾は。\nA 狭い。\n");
        assertThat(shelf.find("広い")).isEmpty();
        assertThat(shelf.find("空港")).isEmpty();
        assertThat(shelf.find("狭い")).containsExactly("港湾は。 / [狭い]。");
        assertThat(shelf.result("狭い", null).hits()).extracting(Hit::tripTitle).containsExactly("訂正された報告");
        assertThat(shelf.find("訂正", Kind.TRIP)).hasSize(1);
    }

    @Test
    void relatedQuestionsOfOtherTripsComeFirst() {
        shelf.ask("""
                Q 陸上電力設備の整備状況は。
                A 68基ある。
                Q 陸上電力設備の費用は。
                A 高い。
                Q 議員定数は。
                A 112人である。
                """);
        shelf.ask("""
                Q 港の陸上電力は。
                A ない。
                """);
        long asked = shelf.result("68基", Kind.QUESTION).hits().getFirst().id();
        assertThat(Shelf.lines(search.related(asked, 5))).containsExactly("港の陸上電力は。 / ない。", "陸上電力設備の費用は。 / 高い。");
        assertThat(search.related(asked, 1)).hasSize(1);
        assertThat(search.related(asked, 0)).isEmpty();
        assertThat(search.related(-1, 5)).isEmpty();
    }

}
