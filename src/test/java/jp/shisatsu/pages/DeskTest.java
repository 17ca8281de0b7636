package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.encoded;
import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.ServedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk's way from a file to a public report, over HTTP. */
@ServedArchive
class DeskTest extends AtTheDesk {

    @Test
    void aFileBecomesADraftThatOnlyTheDeskSees() throws Exception {
        var draft = draft(report("下書き委員会"));
        var page = clerk.get(draft).body();
        assertThat(page).contains("<h1>下書き委員会行政視察概要", "災害時に下水道の復旧を担うのは誰か。", "公開する", "&lt;script&gt;")
            .doesNotContain("<script>alert");
        assertThat(reader.get("/search?q=" + encoded("\"下書き委員会\"")).body()).contains("見つかりませんでした");
        assertThat(target(reader.get(draft))).isEqualTo("/login");
    }

    @Test
    void aPublishedDraftIsOnThePagesAndInSearchAtOnce() throws Exception {
        var trip = published(report("公開委員会"));
        var page = clerk.get(trip).body();
        assertThat(page).contains("公開しました。", "<h1>公開委員会行政視察概要");
        assertThat(clerk.get(trip).body()).doesNotContain("公開しました。");
        assertThat(reader.get(trip + "/visits/1").body()).contains("災害時に下水道の復旧を担うのは誰か。");
        assertThat(reader.get("/search?q=" + encoded("\"公開委員会\"")).body()).contains("<mark>公開委員会</mark>", trip);
    }

    @Test
    void publishingTwiceIsSaidAndHarmless() throws Exception {
        var draft = draft(report("二度委員会"));
        var trip = target(clerk.submit(draft, draft + "/publish", Map.of()));
        assertThat(target(clerk.submit("/desk", draft + "/publish", Map.of()))).isEqualTo("/desk");
        assertThat(clerk.get("/desk").body()).contains("この下書きはもうありません");
        assertThat(target(clerk.get(draft))).isEqualTo(trip);
    }

    @Test
    void aDiscardedDraftIsGone() throws Exception {
        var draft = draft(report("破棄委員会"));
        assertThat(target(clerk.submit(draft, draft + "/discard", Map.of()))).isEqualTo("/desk");
        assertThat(clerk.get("/desk").body()).contains("下書きを破棄しました").doesNotContain("破棄委員会行政視察概要");
        assertThat(clerk.get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFileTwiceLeadsToWhatIsHere() throws Exception {
        var file = report("重複委員会");
        var draft = draft(file);
        assertThat(draft(file)).isEqualTo(draft);
        assertThat(clerk.get(draft).body()).contains("新しくは何も保存していません");
        var trip = target(clerk.submit(draft, draft + "/publish", Map.of()));
        assertThat(draft(file)).isEqualTo(trip);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() throws Exception {
        var file = report("訂正委員会");
        var trip = published(file);
        clerk.get(trip);
        var draft = draft(file.replace("誰か。", "どこか。"));
        assertThat(clerk.get(draft).body()).contains("差し替える：", "別の視察として公開する");
        var id = trip.substring(trip.lastIndexOf('/') + 1);
        assertThat(target(clerk.submit(draft, draft + "/publish", Map.of("inPlaceOf[1]", id)))).isEqualTo(trip);
        assertThat(clerk.get(trip).body()).contains("差し替えて公開しました");
        assertThat(reader.get(trip + "/visits/1").body()).contains("下水道の復旧を担うのはどこか。");
        assertThat(clerk.get("/desk").body()).contains("差し替え済み");
    }

    @Test
    void aCorrectionOfATripThatIsGoneKeepsItsDraft() throws Exception {
        var draft = draft(report("行違委員会"));
        assertThat(target(clerk.submit(draft, draft + "/publish", Map.of("inPlaceOf[1]", "999999")))).isEqualTo(draft);
        assertThat(clerk.get(draft).body()).contains("差し替える視察が、もうありません", "行違委員会行政視察概要");
    }

    @Test
    void whatACorrectionDroppedLeadsToTheCorrectedReport() throws Exception {
        var file = report("改訂委員会");
        var trip = published(file);
        var corrected = file.substring(0, file.lastIndexOf("1 視察先"));
        var draft = draft(corrected);
        clerk.submit(draft, draft + "/publish", Map.of("inPlaceOf[1]", trip.substring(trip.lastIndexOf('/') + 1)));
        var gone = reader.get(trip + "/visits/2");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("報告書の訂正でなくなりました</h1>", "href=\"" + trip + "\"").doesNotContain("取り下げ");
        assertThat(reader.get(trip + "/visits/3").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnSaysSoToReaders() throws Exception {
        var trip = published(report("取下委員会"));
        var form = "/desk" + trip + "/withdraw";
        assertThat(target(clerk.submit(form, form, Map.of("why", " ")))).isEqualTo(form);
        assertThat(clerk.get(form).body()).contains("理由を書いてください");
        clerk.submit(form, form, Map.of("why", "誤りがあるため"));
        assertThat(clerk.get("/desk").body()).contains("取り下げ済み", "理由：誤りがあるため");
        for (var gone : new String[] { trip, trip + "/visits/1", trip + "/source" }) {
            assertThat(reader.get(gone).statusCode()).isEqualTo(410);
            assertThat(reader.get(gone).body()).contains("<h1>この報告書は取り下げられました</h1>", "name=\"q\"");
        }
        assertThat(reader.get("/search?q=" + encoded("\"取下委員会\"")).body()).contains("見つかりませんでした");
        assertThat(clerk.get(form).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   \n\n", "これは報告書ではありません。\nただの文です。\n" })
    void whatIsNoReportIsRefusedWithASentenceOrHeldBack(String text) throws Exception {
        var answer = clerk.upload("/desk", "/desk/drafts", "odd.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(target(answer)).isEqualTo("/desk");
        assertThat(clerk.get("/desk").body()).contains("notice error");
    }

    @Test
    void thereIsNoEndToTheListOfWhatWasPublished() throws Exception {
        published(report("一覧委員会"));
        assertThat(clerk.get("/desk").body()).contains("一覧委員会行政視察概要");
        assertThat(clerk.get("/desk?page=300").body()).contains("このページに当たるものはありません");
    }

    @Test
    void noFileIsSaidSo() {
        clerk.upload("/desk", "/desk/drafts", "", new byte[0]);
        assertThat(clerk.get("/desk").body()).contains("ファイルが選ばれていません");
    }

    @Test
    void aFormWithoutAFileIsNoFault() {
        var answer = clerk.submit("/desk", "/desk/drafts", Map.of("file", "report.txt"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>この要求は読み取れませんでした</h1>");
    }

    @Test
    void aFileThatIsTooLargeGetsAPage() {
        var answer = clerk.upload("/desk", "/desk/drafts", "large.txt", new byte[62 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>ファイルが大きすぎます</h1>", "50MB までのファイル");
        assertThat(clerk.get("/desk").body()).contains("50MB まで。");
    }

    @Test
    void aFileNameIsTextToo() throws Exception {
        var name = "C:\\reports\\<script>alert(1)<\u0001script>.txt";
        clerk.upload("/desk", "/desk/drafts", name, report("名前委員会").getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.get("/desk").body()).contains("<span>&lt;script&gt;alert(1)")
            .doesNotContain("<script>alert", "C:\\");
    }

    @Test
    void aDraftThatNeverWasIs404() {
        assertThat(clerk.get("/desk/drafts/999999").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/desk/drafts/x").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/desk/trips/999999/withdraw").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatTakesNoFormSaysSo() {
        var answer = clerk.submit("/desk", "/trips", Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("<h1>この方法では開けません</h1>");
    }

    private String published(String report) {
        var draft = draft(report);
        return target(clerk.submit(draft, draft + "/publish", Map.of()));
    }

    private String draft(String report) {
        HttpResponse<String> answer = clerk.upload("/desk", "/desk/drafts", "report.txt",
                report.getBytes(StandardCharsets.UTF_8));
        return target(answer);
    }

    /** The small report of another committee, so that no two tests meet. */
    private static String report(String committee) throws Exception {
        return Files.readString(SampledArchive.SMALL).replace("水道・交通委員会", committee);
    }

}
