package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Link LIST = Link.to("/search").with("q", "港湾 & \"空港\"").without("kind");

    @Test
    void theLastPageEndsWithTheLastItem() {
        var last = Pager.of(LIST, new PageNumber(3), 41);
        assertThat(last.from()).isEqualTo(41);
        assertThat(last.to()).isEqualTo(41);
        assertThat(last.last()).isEqualTo(3);
    }

    @Test
    void aPageAfterTheLastIsBeyond() {
        assertThat(Pager.of(LIST, new PageNumber(3), 40).beyond()).isTrue();
        assertThat(Pager.of(LIST, new PageNumber(1), 0).beyond()).isFalse();
    }

    @Test
    void noPageIsOfferedThatCannotBeShown() {
        var search = Pager.of(LIST, new PageNumber(499), 12_345, 10_000);
        assertThat(search.around()).containsExactly(497, 498, 499, 500);
        assertThat(search.last()).isEqualTo(500);
        assertThat(search.cut()).isTrue();
        assertThat(Pager.of(LIST, new PageNumber(500), 12_345, 10_000).to()).isEqualTo(10_000);
        assertThat(Pager.of(LIST, new PageNumber(501), 12_345, 10_000).beyond()).isTrue();
        assertThat(Pager.of(LIST, new PageNumber(1), 1_000_000).last()).isEqualTo(10_000);
    }

    @Test
    void twoPagesOnEachSideAreOffered() {
        assertThat(Pager.of(LIST, new PageNumber(5), 1000).around()).containsExactly(3, 4, 5, 6, 7);
        assertThat(Pager.of(LIST, new PageNumber(1), 1000).around()).containsExactly(1, 2, 3);
        assertThat(Pager.of(LIST, new PageNumber(9999), 40).around()).isEmpty();
    }

    @Test
    void aPageKeepsWhatWasAskedFor() {
        var pager = Pager.of(LIST, new PageNumber(1), 41);
        assertThat(pager.page(2)).hasToString("/search?q=%E6%B8%AF%E6%B9%BE+%26+%22%E7%A9%BA%E6%B8%AF%22&page=2");
        assertThat(pager.page(1)).isEqualTo(LIST);
    }

}
