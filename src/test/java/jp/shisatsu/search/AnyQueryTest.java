package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.shisatsu.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever is typed is a query. */
class AnyQueryTest {

    private static ConfigurableApplicationContext context;

    private static ReportSearch search;

    @BeforeContainer
    static void sampleIsPublished() throws IOException {
        context = new SpringApplicationBuilder(WithSearch.Alone.class).web(WebApplicationType.NONE)
            .initializers(new TestDatabase())
            .run();
        context.getBean(Shelf.class).sample();
        search = context.getBean(ReportSearch.class);
    }

    @AfterContainer
    static void end() {
        context.close();
    }

    @Property(tries = 200)
    void noTextIsRefused(@ForAll("anything") String text) {
        SearchResult result = find(text);
        assertThat(result.hits()).hasSizeLessThanOrEqualTo(20);
        assertThat(result.exact()).isLessThanOrEqualTo(result.total());
    }

    @Property(tries = 100)
    void anotherWordFindsNoMore(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(find(one + " " + other).exact()).isLessThanOrEqualTo(find(one).exact());
    }

    @Example
    void tenThousandCharactersAreAnswered() {
        for (String text : new String[] { "港", "1", "港 ", "\"", "港\" ", "-港 ", "港|", "（", "a ", "👍", "\0", "\uD800",
                "一万" }) {
            assertThat(find(text.repeat(10_000 / text.length())).total()).isNotNegative();
        }
    }

    private static SearchResult find(String text) {
        return search.find(new SearchQuery(text, Selection.EVERYTHING, Order.RELEVANCE, 1, 20));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings().withChars("\"“”＂-－|｜() （）「」　\t\nOR港湾AI1万・ー\0").ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("仁川港", "港湾", "ESCAP", "ソウル市", "取組", "自動化", "1万", "2025年", "脱炭素", "の", "会議室", "少子化");
    }

}
