package jp.shisatsu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shisatsu.WithArchive;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the parser makes of a damaged report, the archive can keep and rebuild. */
@WithArchive
class DamagedReportTest {

    private static final int TRIES = 40;

    @Autowired
    Intake intake;

    @Autowired
    Archive archive;

    @Test
    void keepsWhatIsLeftOfAReport() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("seeds/000_37e05d41e62604df.txt"));
        Random random = new Random(20251029);
        int published = 0;
        for (int damage = 0; damage < TRIES; damage++) {
            String text = String.join("\n", damaged(lines, random));
            Handed handed = intake.publish(text.getBytes(StandardCharsets.UTF_8), "報告.txt", "取込");
            if (handed instanceof Handed.Published kept) {
                published++;
                assertThat(archive.report(kept.revisions().getFirst().tripId())).contains(parsed(text));
            }
        }
        assertThat(published).isGreaterThan(TRIES / 2);
    }

    /** About one line in ten is missing, doubled or blank. */
    private static List<String> damaged(List<String> lines, Random random) {
        return lines.stream().flatMap(line -> switch (random.nextInt(30)) {
            case 0 -> Stream.<String>empty();
            case 1 -> Stream.of(line, line);
            case 2 -> Stream.of("");
            default -> Stream.of(line);
        }).toList();
    }

    private static InspectionReport parsed(String text) {
        return ReportParser.parse(new SourceText(text, "UTF-8")).value();
    }

}
