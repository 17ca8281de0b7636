package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader meets page by page: the sample and a small report are published. */
@SampledArchive
class ReaderPagesTest {

    @LocalServerPort
    private int port;

    private Visitor reader;

    @BeforeEach
    void arrive() {
        reader = new Visitor(port);
    }

    @Test
    void homeLeadsToTripsByCommitteeYearAndPlace() {
        assertThat(page("/")).contains("name=\"q\"", "国際・経済・港湾委員会海外行政視察概要", "/trips?committee=", "/trips?year=2025",
                "/trips?place=" + encoded("大韓民国"));
    }

    @Test
    void aTripTellsWhenWhoWhereAndWhatTheyThought() {
        assertThat(page("/trips/1")).contains("<h1>国際・経済・港湾委員会海外行政視察概要</h1>",
                "<time datetime=\"2025-10-29\">令和7年10月29日（2025年）</time>", "<time datetime=\"2025-10-31\">10月31日</time>",
                "<dt>副委員長</dt><dd><ul><li>小松 範昭</li><li>伏見 幸枝</li></ul>", "視察先（4 か所）", "委員所見（6 件）", "/trips/1/visits/4",
                "/trips/1/source");
    }

    @Test
    void aVisitHasItsContentsItsSectionsAndItsNeighbours() {
        var visit = page("/trips/1/visits/2");
        assertThat(visit).contains("<p class=\"eyebrow print-only\">国際・経済・港湾委員会海外行政視察概要</p>", "<h1>ソウルAIハブ</h1>",
                "視察先 2／4", "質疑応答（4 件）", "写真（2 枚）", "id=\"q4\"", "href=\"/trips/1/visits/1\"",
                "href=\"/trips/1/visits/3\"");
        assertThat(visit).containsPattern("<h3><span class=\"marker\">エ</span><span>スタートアップ企業の具体的事例")
            .containsPattern("<h4><span class=\"marker\">\\(ウ\\)</span><span>具体的な機能")
            .containsPattern("<h5><span class=\"marker\">・</span><span>バーチャル・フィッティング");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/trips/1/visits/1", "/trips/1/visits/4", "/trips/2/visits/1" })
    void everyLineOfTheContentsLeadsSomewhere(String address) {
        var page = page(address);
        var targets = Pattern.compile("href=\"#([^\"]+)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
        assertThat(targets).hasSizeGreaterThan(3).allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }

    @Test
    void aQuestionSaysWhereItWasAskedAndHowToCiteIt() {
        var question = page("/questions/1");
        assertThat(question)
            .contains("<h1>仁川港湾公社での質疑応答 問1</h1>", "陸上電力設備の整備状況はどうなっているか。", "低圧68基・高圧3基",
                    "href=\"/trips/1/visits/1#q1\"", "http://127.0.0.1:" + port + "/questions/1", "似た質疑応答")
            .doesNotContain("href=\"/questions/1\"");
    }

    @Test
    void aQuestionIsCitedByItsOneAddressHoweverItWasTyped() {
        assertThat(page("/questions/0x1?from=mail"))
            .contains("data-copy=\"http://127.0.0.1:" + port + "/questions/1\"");
    }

    @Test
    void sitesStandUnderTheirCountryOrPrefecture() {
        var sites = page("/sites");
        assertThat(sites).contains("視察先 6 か所中 1–6 か所");
        assertThat(sites.indexOf("<h2>大韓民国</h2>")).isLessThan(sites.indexOf("仁川港湾公社"));
        assertThat(page("/sites/1")).contains("ここへの視察", "/trips/1/visits/");
    }

    @Test
    void listsSayHowManyOfHowMany() {
        assertThat(page("/questions")).contains("質疑応答 25 件中 1–20 件", "href=\"/questions?page=2\"");
        assertThat(page("/questions?page=2")).contains("質疑応答 25 件中 21–25 件", "rel=\"prev\" href=\"/questions\"");
        assertThat(page("/questions?page=3")).contains("25 件のうち、このページに当たるものはありません");
        assertThat(page("/sites?page=2")).contains("6 件のうち、このページに当たるものはありません");
    }

    @Test
    void tripsAreFilteredAndTheFilterComesOffAgain() {
        var filtered = page("/trips?committee=&year=2024&overseas=false&place=" + encoded("静岡県"));
        assertThat(filtered).contains("視察 1 件中 1–1 件", "水道・交通委員会行政視察概要", "年度：令和6年度 を外す", "海外・国内：国内 を外す", "国内（1 件）")
            .doesNotContain("国際・経済・港湾委員会海外行政視察概要");
        assertThat(page("/trips?year=1999")).contains("この条件に当たる視察はありません");
    }

    @Test
    void aFilterThatNoTripMeetsIsNamedAndStaysChosen() {
        assertThat(page("/trips?year=1999")).contains("年度：平成11年度 を外す", "selected=\"selected\">平成11年度（0 件）");
        assertThat(page("/trips?committee=999999")).contains("委員会：999999 を外す");
        assertThat(page("/trips?place=%20")).contains("視察 2 件中 1–2 件").doesNotContain("を外す");
    }

    @Test
    void aSearchMarksWhatItFoundAndCountsByKind() {
        var found = search("ESCAP");
        assertThat(found).contains("<mark>ESCAP</mark>", "見つかったもの ", "aria-live=\"polite\"");
        assertThat(found).containsPattern("href=\"/search\\?q=ESCAP&amp;kind=question\"");
        assertThat(search("ESCAP", "question")).contains("質疑応答 ").doesNotContain("<span class=\"tag\">記録</span>");
    }

    @Test
    void aSearchThatRelaxedSaysSo() {
        assertThat(search("港湾 存在しない語彙")).contains("すべての語を含むもの 0 件。一部を含むもの");
    }

    @Test
    void nothingFoundSaysWhatWasSearchedAndWhatToTry() {
        var nothing = search("zzzz qqqq");
        assertThat(nothing).contains("「zzzz qqqq」を含むものは見つかりませんでした", "のすべてから", "zzzz（0 件）", "/about#syntax");
        assertThat(search("市民が実感を持って", "site")).contains("種類を限らずに探す");
    }

    @Test
    void whereLittleIsFoundEachWordAndEachChoiceSaysWhatItWouldFind() {
        assertThat(page("/search?q=ESCAP&year=1990")).containsPattern("年度の絞り込みを外す（[1-9]\\d* 件）")
            .contains("年度：平成2年度 を外す");
        assertThat(search("ESCAP zzzz qqqq vvvv")).containsPattern("href=\"/search\\?q=ESCAP\">ESCAP（[1-9]\\d* 件）")
            .contains("zzzz（0 件）");
    }

    @Test
    void hitsAreNarrowedAndOrderedByLinks() {
        var chosen = page("/search?q=ESCAP&year=2025&sort=newest");
        assertThat(chosen).contains("年度：令和7年度 を外す", "href=\"/search?q=ESCAP&amp;sort=newest\"",
                "href=\"/search?q=ESCAP&amp;year=2025&amp;sort=oldest\"");
        assertThat(page("/questions?place=" + encoded("大韓民国"))).contains("質疑応答 22 件中 1–20 件", "新しい順");
    }

    @Test
    void allThereIsToNarrowByHasAPageOfItsOwn() {
        assertThat(page("/search/narrow?q=ESCAP&by=year")).contains("年度で絞り込む", "「ESCAP」の検索結果に戻る",
                "href=\"/search?q=ESCAP&amp;year=2025\">令和7年度</a>");
        assertThat(page("/search/narrow?q=ESCAP&year=2025&by=year")).contains("年度：令和7年度 を外す");
        assertThat(page("/questions/narrow?place=" + encoded("大韓民国") + "&by=site"))
            .containsPattern("href=\"/questions\\?place=[^\"]+&amp;site=\\d+\">仁川港湾公社")
            .contains("検索結果に戻る");
        assertThat(page("/search/narrow?by=site")).contains("絞り込めるものはありません");
        assertThat(reader.get("/search/narrow?q=ESCAP&by=kind").statusCode()).isEqualTo(404);
        assertThat(reader.get("/search/narrow?q=ESCAP").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsBeyondTheOnlyPageFindsTheWayBack() {
        assertThat(page("/search/narrow?q=ESCAP&by=year&page=3")).contains("このページに当たるものはありません",
                "href=\"/search/narrow?q=ESCAP&amp;by=year\"");
    }

    @Test
    void aNameMayHoldAComma() {
        assertThat(page("/search?q=ESCAP&site=" + encoded("A,B 社") + "&site=" + encoded("C社")))
            .contains("視察先：A,B 社 を外す", "視察先：C社 を外す");
        assertThat(page("/search?q=ESCAP&site=" + encoded("A,B 社"))).contains("視察先：A,B 社 を外す");
        assertThat(page("/search?q=ESCAP&kind=question&kind=section")).contains("ESCAP");
    }

    @Test
    void whatIsOfferedToTryIsWhatWasUnderstood() {
        assertThat(search("zzzz OR qqqq \"xxxx yyyy\" -港湾"))
            .contains("zzzz（0 件）", "qqqq（0 件）", "&quot;xxxx yyyy&quot;（0 件）")
            .doesNotContain("OR（", "-港湾（");
    }

    @Test
    void anObservationNobodySignedIsNamedForWhatItIs() {
        assertThat(search("-zzzz", "observation")).containsPattern("<h3><a href=\"[^\"]+\">委員所見</a></h3>")
            .contains("<li>国際・経済・港湾委員会海外行政視察概要</li>");
    }

    @Test
    void questionsAloneCanBeSearched() {
        assertThat(page("/questions?q=" + encoded("少子化"))).contains("<mark>少子化</mark>")
            .doesNotContain("class=\"card hit\"");
        assertThat(page("/questions?q=")).contains("質疑応答 25 件中");
    }

    @Test
    void markupInAReportAndInAQueryIsText() {
        assertThat(page("/trips/2/visits/1")).contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
        assertThat(search("\"><script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void theOriginalIsHandedOutUnchangedAndNeverShown() throws Exception {
        var source = reader.get("/trips/1/source");
        assertThat(source.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(SampledArchive.SAMPLE));
        assertThat(source.headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(source.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(source.headers().firstValue("content-disposition"))
            .hasValueSatisfying(how -> assertThat(how).startsWith("attachment;").contains("000_37e05d41e62604df.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/search", "/search?q=%E6%B8%AF%E6%B9%BE", "/trips", "/trips/1", "/trips/1/visits/2",
            "/trips/1/visits/4", "/questions", "/questions/1", "/sites", "/sites/1", "/about", "/login" })
    void everyPageIsLightAndWholeWithoutScript(String address) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(answer.body()).contains("<html lang=\"ja\">", "<main id=\"main\"", "href=\"#main\"")
            .doesNotContain("??", "style=", "<style", "onclick", "http://www", "https://")
            .containsOnlyOnce("<h1>")
            .containsOnlyOnce("role=\"search\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/trips/1", "/trips/1/visits/1", "/questions", "/search?q=ESCAP", "/trips/1/source" })
    void aReaderIsNotCounted(String address) {
        assertThat(reader.get(address).headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"", "「」", "((((", "\"\"\"'", "-", "－－", "* ? ~ ^ : \\ /", "AND OR NOT", "OR", "\0",
            "\0港", "🚢", "\ud83d", "{0}", "${1+1}", "%", "　" })
    void anyQueryIsAPage(String query) {
        assertThat(reader.get("/search?q=" + encoded(query)).statusCode()).isEqualTo(200);
        assertThat(reader.get("/questions?q=" + encoded(query)).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryOfTenThousandCharactersIsAPage() {
        assertThat(search("港".repeat(10_000))).contains("はじめの 300 文字で探しました").hasSizeLessThan(60_000);
        assertThat(search("a \"".repeat(3_333))).contains("<h1>");
    }

    @ParameterizedTest
    @CsvSource({ "/trips?year=abc, 404", "/trips?year=2147483647, 404", "/trips?committee=x, 404",
            "/trips?place=%00, 200", "/trips?overseas=maybe, 404", "/trips?page=99, 200", "/trips?page=-1, 404",
            "/search?q=x&page=9999, 200", "/search?q=x&page=2147483647, 404", "/search?q=x&kind=QUESTION, 200",
            "/search?q=x&kind=, 200", "/trips/0, 404", "/trips/-1, 404", "/trips/1/visits/0, 404",
            "/trips/1/visits/99, 404", "/trips/9223372036854775807, 404", "/questions/999999, 404",
            "/sites/999999, 404", "/trips/99/source, 404", "/trips/1/, 404" })
    void oddAddressesArePagesToo(String address, int status) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>", "name=\"q\"");
    }

    private String page(String address) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String search(String query) {
        return page("/search?q=" + encoded(query));
    }

    private String search(String query, String kind) {
        return page("/search?kind=" + kind + "&q=" + encoded(query));
    }

}
