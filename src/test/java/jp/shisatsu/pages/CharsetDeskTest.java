package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.ServedArchive;
import org.junit.jupiter.api.Test;

/** A clerk's way out where a text was read in the wrong character set, over HTTP. */
@ServedArchive
class CharsetDeskTest extends AtTheDesk {

    @Test
    void theDraftShowsWhatItWasReadInAndWhatElseThereIs() throws Exception {
        assertThat(clerk.get(draft("文字甲委員会", "windows-31j")).body())
            .contains("文字コード：Shift_JIS", "<option value=\"UTF-8\">UTF-8</option>",
                    "<option value=\"EUC-JP\">EUC-JP</option>")
            .doesNotContain("<option value=\"Shift_JIS\"");
    }

    @Test
    void anotherCharacterSetMakesAnotherDraftOfTheSameFile() throws Exception {
        var draft = draft("文字乙委員会", "windows-31j");
        var again = target(clerk.submit(draft, draft + "/charset", Map.of("charset", "Shift_JIS")));
        assertThat(again).startsWith("/desk/drafts/").isNotEqualTo(draft);
        assertThat(clerk.get(again).body()).contains("「Shift_JIS」として読み直しました。", "<h1>文字乙委員会行政視察概要");
        assertThat(clerk.get(draft).statusCode()).isEqualTo(404);
        assertThat(target(clerk.submit(again, again + "/publish", Map.of()))).startsWith("/trips/");
    }

    @Test
    void whereItIsNoReportThenTheDraftStays() throws Exception {
        var draft = draft("文字丙委員会", "windows-31j");
        for (var charset : new String[] { "UTF-16LE", "クリンゴン" }) {
            assertThat(target(clerk.submit(draft, draft + "/charset", Map.of("charset", charset)))).isEqualTo(draft);
            assertThat(clerk.get(draft).body()).contains("「" + charset + "」として読むと", "下書きは元のままです", "<h1>文字丙委員会行政視察概要");
        }
    }

    @Test
    void aFileThatSaysItsLettersItselfLeavesNoChoice() throws Exception {
        var word = Files.readAllBytes(Path.of("src/test/resources/golden/kitazawano.docx"));
        var draft = target(clerk.upload("/desk", "/desk/drafts", "report.docx", word));
        assertThat(clerk.get(draft).body()).doesNotContain("文字コード：");
        assertThat(target(clerk.submit(draft, draft + "/charset", Map.of("charset", "UTF-8")))).isEqualTo(draft);
    }

    @Test
    void aDraftThatIsGoneIsSaid() throws Exception {
        var draft = draft("文字丁委員会", "UTF-8");
        clerk.submit(draft, draft + "/discard", Map.of());
        assertThat(target(clerk.submit("/desk", draft + "/charset", Map.of("charset", "EUC-JP")))).isEqualTo("/desk");
        assertThat(clerk.get("/desk").body()).contains("この下書きはもうありません");
    }

    private String draft(String committee, String charset) throws Exception {
        var report = Files.readString(SampledArchive.SMALL).replace("水道・交通委員会", committee);
        return target(clerk.upload("/desk", "/desk/drafts", "report.txt", report.getBytes(Charset.forName(charset))));
    }

}
