package jp.shisatsu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;
import org.junit.jupiter.api.Test;

/** A seed and a size in, reports out. */
class GeneratorTest {

    private static final List<InspectionReport> REPORTS = new Generator(7, 200).reports().toList();

    @Test
    void theSameSeedAndSizeMakeTheSameArchive() {
        assertThat(new Generator(7, 200).reports().toList()).isEqualTo(REPORTS);
        assertThat(new Generator(8, 200).reports().toList()).isNotEqualTo(REPORTS);
    }

    @Test
    void thereAreAsManyQuestionsAsWereAskedFor() {
        assertThat(questions()).hasSize(200);
        assertThat(new Generator(7, 1).reports().toList()).hasSize(1);
        assertThat(new Generator(7, 0).reports().toList()).isEmpty();
    }

    @Test
    void questionsAndAnswersAreAsLongAsThoseOfReports() {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.question()).hasSizeBetween(60, 200).endsWith("。").doesNotContain("〔");
            assertThat(question.answer()).hasSizeBetween(150, 480).endsWith("。").doesNotContain("〔");
        });
    }

    @Test
    void aTripHasThreeOrFourVisitsWithSomeTenQuestionsEach() {
        assertThat(REPORTS.subList(0, REPORTS.size() - 1)).allSatisfy(report -> {
            assertThat(report.visits()).hasSizeBetween(3, 4);
            assertThat(report.visits()).allSatisfy(visit -> assertThat(visit.questions()).hasSizeBetween(7, 13));
        });
    }

    @Test
    void placesAndCommitteesComeAgain() {
        List<InspectionReport> many = new Generator(7, 5_000).reports().toList();
        assertThat(often(many.stream().flatMap(report -> report.visits().stream()).map(Visit::site).toList()))
            .hasSizeGreaterThan(20)
            .containsValue(1L)
            .anySatisfy((site, visits) -> assertThat(visits).isGreaterThan(20));
        assertThat(often(many.stream().map(InspectionReport::council).toList())).hasSizeGreaterThan(15)
            .anySatisfy((council, trips) -> assertThat(trips).isGreaterThan(10));
    }

    @Test
    void fewWordsAreSaidOftenAndManySeldom() {
        Zipf<String> words = new Zipf<>(Vocabulary.ofDictionary().nouns());
        var random = new SplittableRandom(1);
        Map<String, Long> often = often(Stream.generate(() -> words.draw(random)).limit(50_000).toList());
        assertThat(often).hasSizeGreaterThan(10_000).containsValue(1L);
        assertThat(Collections.max(often.values())).isGreaterThan(1_000);
    }

    private static List<Question> questions() {
        return REPORTS.stream()
            .flatMap(report -> report.visits().stream())
            .flatMap(visit -> visit.questions().stream())
            .toList();
    }

    private static <T> Map<T, Long> often(List<T> list) {
        return list.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

}
