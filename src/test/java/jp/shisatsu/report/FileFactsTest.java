package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.text.Facts;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import jp.shisatsu.text.StyledHeading;
import org.junit.jupiter.api.Test;

/**
 * What a file says beside its characters is believed: its headings are headings without
 * any number, and the words by its pictures are captions.
 */
class FileFactsTest {

    private static final String REPORT = """
            行政視察報告書
            視察先
            浜松市
            視察内容
            計画の始まり
            計画は3年前に立てられた。
            浄化センターの外観
            費用の変わり方
            費用が減った。
            所感
            よい取組である。
            """;

    @Test
    void whatTheFileHasForAHeadingIsOne() {
        assertThat(visit(REPORT, List.of(), "1行政視察報告書", "2視察内容", "3計画の始まり", "3費用の変わり方", "2所感").sections())
            .extracting(Section::title)
            .containsExactly("計画の始まり", "費用の変わり方");
    }

    @Test
    void withoutItTheSameLinesAreWords() {
        assertThat(visit(REPORT, List.of()).sections()).extracting(Section::title).containsOnlyNulls();
    }

    @Test
    void whatStandsOutByItsTypeIsAHeadingBelowWhateverIsAboveIt() {
        assertThat(visit(REPORT, List.of(), "0計画の始まり", "0費用の変わり方").sections()).extracting(Section::title)
            .containsExactly("計画の始まり", "費用の変わり方");
    }

    @Test
    void aValueBelowItsLabelIsNoHeadingHoweverItStandsOut() {
        Visit visit = visit(REPORT, List.of(), "0浜松市", "0計画の始まり", "0よい取組である。");
        assertThat(visit.site()).isEqualTo("浜松市");
        assertThat(visit.sections()).extracting(Section::title).containsExactly("計画の始まり");
    }

    @Test
    void aNoteIsPartOfNothing() {
        String note = "令和６年度の数値である。\n";
        SourceText text = new SourceText(REPORT + note, "UTF-16",
                new Facts(List.of(), List.of(), List.of(), List.of(), List.of(line(REPORT + note, note.strip()))));
        InspectionReport report = ReportParser.parse(text).value();
        assertThat(report.observations()).extracting(Observation::text).containsExactly("よい取組である。");
        assertThat(report.unclassified()).extracting(UnclassifiedLine::text).containsExactly(note.strip());
    }

    @Test
    void aHeadingReturnsToItsLevelWhateverWasSkipped() {
        assertThat(visit(REPORT, List.of(), "1行政視察報告書", "2視察内容", "4計画の始まり", "3費用の変わり方").sections())
            .extracting(Section::title)
            .containsExactly("計画の始まり", "費用の変わり方");
    }

    @Test
    void wordsByAPictureAreItsCaption() {
        Visit visit = visit(REPORT, List.of("浄化センターの外観"));
        assertThat(visit.photos()).extracting(Photo::caption).containsExactly("浄化センターの外観");
        assertThat(visit.sections()).extracting(Section::text).noneMatch(text -> text.contains("外観"));
    }

    @Test
    void bracketsAndArrowsAreNoPartOfACaption() {
        String report = REPORT.replace("浄化センターの外観", "▲　浄化センターの外観\n（2階の様子）\n2階（西側）");
        assertThat(visit(report, List.of("▲　浄化センターの外観", "（2階の様子）", "2階（西側）")).photos()).extracting(Photo::caption)
            .containsExactly("浄化センターの外観", "2階の様子", "2階（西側）");
    }

    @Test
    void aPictureWithoutWordsStaysWithItsVisit() {
        assertThat(visit(REPORT, List.of("")).photos()).extracting(Photo::caption).containsExactly("");
    }

    @Test
    void aHeadingByAPictureStaysAHeading() {
        Visit visit = visit(REPORT.replace("費用の変わり方\n費用が減った。\n", "質疑応答\nＱ　財源は。\nＡ　国庫補助である。\n"), List.of("質疑応答"));
        assertThat(visit.questions()).extracting(Question::answer).containsExactly("国庫補助である。");
    }

    /**
     * Headings are written as their level, 0 for none, and words; a picture without words
     * is last.
     */
    private static Visit visit(String report, List<String> captions, String... headings) {
        List<Picture> pictures = captions.stream()
            .map(caption -> new Picture(new byte[0], "image/png",
                    caption.isEmpty() ? new SourceSpan(report.length(), report.length()) : line(report, caption)))
            .toList();
        List<StyledHeading> styled = Arrays.stream(headings)
            .filter(heading -> heading.charAt(0) != '0')
            .map(heading -> new StyledHeading(line(report, heading.substring(1)), heading.charAt(0) - '0'))
            .toList();
        List<SourceSpan> headlines = Arrays.stream(headings)
            .filter(heading -> heading.charAt(0) == '0')
            .map(heading -> line(report, heading.substring(1)))
            .toList();
        SourceText text = new SourceText(report, "UTF-16",
                new Facts(List.of(), pictures, styled, headlines, List.of()));
        return ReportParser.parse(text).value().visits().getFirst();
    }

    private static SourceSpan line(String report, String words) {
        int start = IntStream.range(0, report.length())
            .filter(at -> report.startsWith("\n" + words + "\n", at - 1))
            .findFirst()
            .orElse(0);
        return new SourceSpan(start, start + words.length());
    }

}
