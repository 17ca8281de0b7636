package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever comes to a page by a search walks on through what it found. */
@SampledArchive
class TrailTest {

    private static final Pattern HIT = Pattern.compile("href=\"([^\"]*[?&;]hit=\\d+[^\"]*)\"");

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*[?&;]hit=\\d+[^\"]*)\"");

    @LocalServerPort
    private int port;

    private Visitor reader;

    @BeforeEach
    void arrive() {
        reader = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({ "/search?q=港湾+計画", "/search?q=ESCAP&kind=section", "/questions?q=港", "/search?place=静岡県&sort=oldest" })
    void fromTheFirstHitTheNextLeadsThroughTheWholeList(String search) {
        List<String> listed = HIT.matcher(page(search)).results().map(hit -> hit.group(1)).toList();
        assertThat(listed).hasSizeBetween(2, 20);
        assertThat(walked(listed.getFirst())).isEqualTo(listed);
    }

    private List<String> walked(String first) {
        var walked = new ArrayList<String>();
        Optional<String> address = Optional.of(first);
        while (address.isPresent() && walked.size() < 30) {
            walked.add(address.get());
            address = NEXT.matcher(page(address.get().replace("&amp;", "&")))
                .results()
                .map(next -> next.group(1))
                .findFirst();
        }
        return walked;
    }

    @Test
    void whatWasSearchedIsMarkedThereAndTheBoxStillHoldsIt() {
        assertThat(page("/trips/1/visits/2?q=AI&hit=1")).contains("<h1>ソウル<mark>AI</mark>ハブ</h1>",
                "<mark>AI</mark>産業育成政策", "value=\"AI\"", "「AI」の検索結果");
    }

    @Test
    void theListIsLeftAndFoundAgainAtItsPage() {
        assertThat(page("/questions/1?q=" + encoded("港湾") + "&kind=question&sort=newest&hit=25"))
            .contains("href=\"/search?q=" + encoded("港湾") + "&amp;kind=question&amp;sort=newest&amp;page=2\"");
    }

    @Test
    void aPageThatIsNotThatHitAnyMoreLeadsBackButNotOn() {
        assertThat(page("/questions/1?q=" + encoded("下水道") + "&hit=1")).contains("「下水道」の検索結果")
            .doesNotContain("件目", "rel=\"next\"", "rel=\"prev\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/questions/1?hit=1", "/questions/1?q=AI", "/questions/1?q=AI&hit=0",
            "/questions/1?q=AI&hit=-3" })
    void whoComesByNoSearchSeesNone(String address) {
        assertThat(page(address)).doesNotContain("class=\"trail", "<mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/trips/1?q=AI&hit=2147483647", "/sites/1?q=%22&hit=1", "/questions/1?q=(((&hit=9999",
            "/questions/1?q=AI&hit=3%E3%80%82", "/questions/1?q=AI&hit=1&kind=nothing",
            "/trips/1?hit=99999999999999999999&q=AI", "/sites/1?q=AI&hit=1&site=%00&committee=a%00" })
    void oddTrailsArePagesToo(String address) {
        assertThat(reader.get(address).statusCode()).isEqualTo(200);
    }

    private String page(String address) {
        return reader.get(address).body();
    }

}
