package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A part of a new report continues the kept part that is most like it, and each only
 * once.
 */
class ContinuationTest {

    /** Something kept; two of the same text are not the same. */
    static class Kept {

        private final String text;

        Kept(String text) {
            this.text = text;
        }

    }

    private static final Continuation<String, Kept> CONTINUATION = new Continuation<>(kept -> kept.text,
            () -> new Kept(""), List.of(Likeness::texts, text -> Likeness.texts(text.substring(0, 1))));

    private final Kept ab = new Kept("ab");

    private final Kept ac = new Kept("ac");

    private final Kept x = new Kept("x");

    @Test
    void orderDoesNotMatter() {
        assertThat(CONTINUATION.continued(List.of("x", "ac", "ab"), List.of(ab, ac, x))).containsExactly(x, ac, ab);
    }

    @Test
    void whatIsTheSameComesBeforeWhatIsOnlyAlike() {
        assertThat(CONTINUATION.continued(List.of("ad", "ab"), List.of(ab, ac))).containsExactly(ac, ab);
    }

    @Test
    void aKeptPartIsContinuedOnce() {
        assertThat(CONTINUATION.continued(List.of("ab", "ab"), List.of(ab))).startsWith(ab)
            .doesNotHaveDuplicates()
            .hasSize(2);
    }

    @Test
    void spellingDoesNotMatter() {
        assertThat(CONTINUATION.continued(List.of("Ａ B"), List.of(ac, ab))).containsExactly(ab);
    }

    @Test
    void whatIsLikeNothingIsNew() {
        assertThat(CONTINUATION.continued(List.of("z"), List.of(ab, ac, x))).doesNotContain(ab, ac, x).hasSize(1);
    }

}
