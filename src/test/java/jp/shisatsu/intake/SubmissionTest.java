package jp.shisatsu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.text.Limits;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    @Test
    void aTextIsReadAgainInTheCharacterSetThatWasChosen() throws Exception {
        byte[] bytes = Files.readString(Path.of("src/test/resources/reports/hamamatsu.txt"))
            .getBytes(Charset.forName("EUC-JP"));
        Submission chosen = Submission
            .as(new SourceReport(bytes, "hamamatsu.txt", "text/plain", ""), "Shift_JIS", Limits.USUAL)
            .orElseThrow();
        Submission again = Submission.again(chosen.source(), Limits.USUAL);
        assertThat(again.text().charset()).isEqualTo("windows-31j");
        assertThat(again.text().characters()).isEqualTo(chosen.text().characters()).doesNotContain("委員会");
    }

}
