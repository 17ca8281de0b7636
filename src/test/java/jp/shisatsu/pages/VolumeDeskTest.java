package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.encoded;
import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.ServedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk's way from a file of two reports to two public reports, over HTTP. */
@ServedArchive
class VolumeDeskTest extends AtTheDesk {

    @Test
    void theDraftShowsEveryReport() throws Exception {
        var page = clerk.get(draft(report("一冊目委員会") + report("二冊目委員会"))).body();

        assertThat(page).contains("<h1>2 件の報告書</h1>", "href=\"#report2\"", "報告書 1／2", "報告書 2／2",
                "<h2 id=\"read1\">一冊目委員会行政視察概要</h2>", "<h2 id=\"read2\">二冊目委員会行政視察概要</h2>",
                "<p class=\"page-title\">一冊目委員会行政視察概要</p>", "<p class=\"page-title\">二冊目委員会行政視察概要</p>",
                "href=\"#report2-visit1\"", "id=\"report2-visit1\"", "2 件とも公開する");
        assertThat(clerk.get("/desk").body()).contains("一冊目委員会行政視察概要</a>", "ほか 1 件").doesNotContain("二冊目委員会行政視察概要</a>");
    }

    @Test
    void bothReportsAreOnThePagesAndInSearchAtOnce() throws Exception {
        var draft = draft(report("上巻委員会") + report("下巻委員会"));

        assertThat(target(clerk.submit(draft, draft + "/publish", Map.of()))).isEqualTo("/desk");

        assertThat(clerk.get("/desk").body()).contains("報告書 2 件をすべて公開しました", "2 件のうち 1 件目", "2 件のうち 2 件目");
        for (var committee : new String[] { "上巻委員会", "下巻委員会" }) {
            var trip = tripOf(committee);
            assertThat(reader.get(trip).body()).contains("<h1>" + committee + "行政視察概要</h1>", "報告書 2 件のうち、");
            assertThat(reader.get(trip + "/visits/1").body()).contains("災害時に下水道の復旧を担うのは誰か。");
        }
        assertThat(target(clerk.get(draft))).isEqualTo(tripOf("上巻委員会"));
    }

    @Test
    void discardingDiscardsBoth() throws Exception {
        var draft = draft(report("廃棄甲委員会") + report("廃棄乙委員会"));
        clerk.submit(draft, draft + "/discard", Map.of());
        assertThat(clerk.get("/desk").body()).doesNotContain("廃棄甲委員会");
        assertThat(clerk.get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFileTwiceLeadsToBoth() throws Exception {
        var volume = report("再掲甲委員会") + report("再掲乙委員会");
        var draft = draft(volume);
        assertThat(draft(volume)).isEqualTo(draft);
        clerk.submit(draft, draft + "/publish", Map.of());

        assertThat(draft(volume)).isEqualTo("/desk");

        assertThat(clerk.get("/desk").body()).contains("「再掲甲委員会行政視察概要」（" + tripOf("再掲甲委員会") + "）、「再掲乙委員会行政視察概要」（");
    }

    @Test
    void aCorrectedVolumeKeepsTheAddressesOfBoth() throws Exception {
        var volume = report("修正甲委員会") + report("修正乙委員会");
        var draft = draft(volume);
        clerk.submit(draft, draft + "/publish", Map.of());
        var first = tripOf("修正甲委員会");
        var second = tripOf("修正乙委員会");

        var correction = draft(volume.replace("誰か。", "どこか。"));
        assertThat(clerk.get(correction).body()).containsPattern(chosen(1, first)).containsPattern(chosen(2, second));
        clerk.submit(correction, correction + "/publish",
                Map.of("inPlaceOf[1]", id(first), "inPlaceOf[2]", id(second)));

        assertThat(tripOf("修正甲委員会")).isEqualTo(first);
        assertThat(reader.get(first + "/visits/1").body()).contains("復旧を担うのはどこか。");
        assertThat(reader.get(second + "/visits/1").body()).contains("復旧を担うのはどこか。");
    }

    @Test
    void aReportMayBeATripOfItsOwnBesideOneThatIsCorrected() throws Exception {
        var volume = report("併存甲委員会") + report("併存乙委員会");
        var draft = draft(volume);
        clerk.submit(draft, draft + "/publish", Map.of());
        var first = tripOf("併存甲委員会");
        var second = tripOf("併存乙委員会");

        var correction = draft(volume.replace("誰か。", "どこか。"));
        clerk.submit(correction, correction + "/publish", Map.of("inPlaceOf[1]", id(first), "inPlaceOf[2]", ""));

        assertThat(reader.get(first + "/visits/1").body()).contains("復旧を担うのはどこか。");
        assertThat(reader.get(second + "/visits/1").body()).contains("復旧を担うのは誰か。");
    }

    @Test
    void oneTripCannotBeReplacedTwice() throws Exception {
        var volume = report("二重甲委員会") + report("二重乙委員会");
        var draft = draft(volume);
        clerk.submit(draft, draft + "/publish", Map.of());
        var trip = id(tripOf("二重甲委員会"));

        var correction = draft(volume.replace("誰か。", "どこか。"));
        var answer = clerk.submit(correction, correction + "/publish",
                Map.of("inPlaceOf[1]", trip, "inPlaceOf[2]", trip));

        assertThat(target(answer)).isEqualTo(correction);
        assertThat(clerk.get(correction).body()).contains("二つの報告書で差し替えることはできません");
    }

    @ParameterizedTest
    @CsvSource({ "inPlaceOf[x], 1", "inPlaceOf[1], x", "inPlaceOf[1], 99999999999999999999" })
    void whatIsNoChoiceOfThePagePublishesNothing(String name, String value) throws Exception {
        var draft = draft(report("誤記甲委員会") + report("誤記乙委員会"));

        assertThat(clerk.submit(draft, draft + "/publish", Map.of(name, value)).statusCode()).isEqualTo(404);

        assertThat(clerk.get(draft).statusCode()).isEqualTo(200);
    }

    @Test
    void aReportWithAnErrorIsMarkedAndHoldsAllBack() throws Exception {
        var odd = report("地名なし委員会").replace("1 視察先\n\n静岡県浜松市\n", "1 視察先\n");

        var page = clerk.get(draft(report("地名あり委員会") + odd)).body();

        assertThat(page).contains("公開できません").doesNotContain("2 件とも公開する");
        assertThat(page).containsPattern("(?s)#report2\">地名なし委員会.{0,400}<span class=\"tag error\">要修正</span>")
            .doesNotContainPattern("(?s)#report1\">地名あり委員会[^#]{0,400}要修正");
    }

    private static Pattern chosen(int report, String trip) {
        return Pattern.compile("name=\"inPlaceOf\\[%d\\]\" value=\"%s\" checked".formatted(report, id(trip)));
    }

    private static String id(String trip) {
        return trip.substring(trip.lastIndexOf('/') + 1);
    }

    /** The trip of a committee as a search leads there. */
    private String tripOf(String committee) {
        var found = Pattern.compile("href=\"(/trips/\\d+)[?\"]")
            .matcher(reader.get("/search?kind=trip&q=" + encoded("\"" + committee + "\"")).body());
        return found.find() ? found.group(1) : "";
    }

    private String draft(String reports) {
        return target(clerk.upload("/desk", "/desk/drafts", "volume.txt", reports.getBytes(StandardCharsets.UTF_8)));
    }

    /** The small report of another committee, so that no two tests meet. */
    private static String report(String committee) throws Exception {
        return Files.readString(SampledArchive.SMALL).replace("水道・交通委員会", committee);
    }

}
