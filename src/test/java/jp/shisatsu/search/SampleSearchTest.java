package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What is found in the report in seeds, against what its text holds. */
@WithSearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSearchTest {

    /** The report writes ゴールドンハーバー. */
    private static final String NOT_THERE = "ゴールデンハーバー";

    /** These also find 大型クルーズ船 and 少子高齢化. */
    private static final Set<String> FOUND_APART = Set.of("大型船", "少子化");

    /** What the report says for what is typed. */
    private static final Map<String, List<String>> SAID_OTHERWISE = Map.of("令和7年", List.of("2025年"), "2025年",
            List.of("令和7年"), "問合せ", List.of("問い合わせ"), "荷捌", List.of("荷さばき"), "取組", List.of("取り組み", "取組み"), "受入れ",
            List.of("受け入れ", "受入"));

    @Autowired
    Shelf shelf;

    @Autowired
    EntityManager entities;

    @BeforeAll
    void sampleIsPublished() throws IOException {
        shelf.clear();
        shelf.sample();
    }

    static List<String> queries() throws IOException {
        return new ClassPathResource("sample-queries.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    static Stream<String> findable() throws IOException {
        return queries().stream().filter(query -> !query.equals(NOT_THERE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findable")
    void everyHitIsMarked(String query) {
        assertThat(shelf.find(query)).isNotEmpty().allMatch(line -> line.contains("["));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void everyPassageThatHoldsTheQueryIsFoundAndHardlyAnyOther(String query) {
        Set<String> holding = Stream.concat(Stream.of(query), SAID_OTHERWISE.getOrDefault(query, List.of()).stream())
            .flatMap(said -> holding(said).stream())
            .collect(Collectors.toSet());
        Set<String> found = shelf.result(query, null)
            .hits()
            .stream()
            .filter(hit -> hit.kind() != Kind.TRIP)
            .map(hit -> hit.kind() + " " + hit.id())
            .collect(Collectors.toSet());
        assertThat(found).containsAll(holding);
        if (!FOUND_APART.contains(query)) {
            assertThat(found).isEqualTo(holding);
        }
    }

    @Test
    void countsAreThoseOfTheListsBehindThemForPairsOfWords() throws IOException {
        List<String> words = queries();
        Random random = new Random(2025);
        for (int pair = 0; pair < 50; pair++) {
            String query = words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()));
            SearchResult all = shelf.result(query, null);
            assertThat(all.hits()).as(query).hasSize((int) all.total());
            for (Kind kind : Kind.values()) {
                assertThat(shelf.result(query, kind).total()).as(query)
                    .isEqualTo(all.count(FacetField.KINDS, kind.value()));
            }
        }
    }

    @Test
    void wordsAreTogetherOrApartFromAnother() throws IOException {
        Random random = new Random(2026);
        List<String> words = findable().toList();
        for (int pair = 0; pair < 50; pair++) {
            String one = words.get(random.nextInt(words.size()));
            String other = "\"" + words.get(random.nextInt(words.size())) + "\"";
            assertThat(exact(one + " " + other) + exact(one + " -" + other)).as(one + other).isEqualTo(exact(one));
        }
    }

    private long exact(String query) {
        return shelf.result(query, null).exact();
    }

    @Test
    void marksLeaveTheTextAsItIs() {
        List<Hit> hits = shelf.result("の", Kind.QUESTION).hits();
        assertThat(hits).hasSize(22).allSatisfy(hit -> {
            Object[] kept = entities.createQuery("select question, answer from Question where id = :id", Object[].class)
                .setParameter("id", hit.id())
                .getSingleResult();
            assertThat(text(hit.title())).isEqualTo(kept[0]);
            assertThat(text(hit.body())).isEqualTo(kept[1]);
        });
    }

    private static String text(Excerpt excerpt) {
        return excerpt.runs().stream().map(Excerpt.Run::text).collect(Collectors.joining());
    }

    /**
     * By kind and id: what holds the query once width, case, gaps and old kanji are left
     * aside.
     */
    private Set<String> holding(String query) {
        String plain = plain(query);
        Pattern whole = Pattern.compile(
                edge("(?<!", plain.charAt(0)) + Pattern.quote(plain) + edge("(?!", plain.charAt(plain.length() - 1)));
        return Stream
            .of(texts(Kind.QUESTION, "question", "answer"), texts(Kind.SECTION, "title", "text"),
                    texts(Kind.OBSERVATION, "author", "text"), texts(Kind.SITE, "name", "location"))
            .flatMap(List::stream)
            .filter(row -> Arrays.stream(row).skip(1).anyMatch(text -> whole.matcher(plain((String) text)).find()))
            .map(row -> (String) row[0])
            .collect(Collectors.toSet());
    }

    /** A Latin word or a number is found whole only. */
    private static String edge(String look, char character) {
        return String.valueOf(character).matches("[a-z]") ? look + "[a-z])"
                : Character.isDigit(character) ? look + "[0-9])" : "";
    }

    private List<Object[]> texts(Kind kind, String title, String body) {
        String query = "select concat('%s ', id), coalesce(%s, ''), coalesce(%s, '') from %s".formatted(kind, title,
                body, kind.passage().entity());
        return entities.createQuery(query, Object[].class).getResultList();
    }

    private static String plain(String text) {
        return LetterSpacing.close(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s・]", "")
            .replace('會', '会')
            .replace('當', '当')
            .replace('靱', '靭');
    }

}
