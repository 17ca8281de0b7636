package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.vocabulary.Compiled;
import jp.shisatsu.vocabulary.Suggestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What sounds like what was typed is found beside it, and as long as it is there. */
@WithSearch
class HomophoneTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void archiveIsEmpty() {
        shelf.clear();
    }

    @Test
    void whatHoldsTheLettersComesBeforeWhatIsReadSo() {
        shelf.ask("Q 五味さんは。\nA 五味五味五味。\n");
        shelf.ask("Q 収集の回数は。\nA 週に二回、ごみを集め、残りは翌日に、次の次の日も、車で運んで焼く。\n");
        shelf.ask("Q 分別は。\nA ごみは分けてください。\n");
        Compiled.now(program);
        assertThat(shelf.find("ごみ", Kind.QUESTION)).hasSize(3).last().asString().contains("五味");
    }

    @Test
    void aMemberIsFoundByHowTheFamilyIsCalled() {
        shelf.ask("Q 一\nA 二\n");
        Compiled.now(program);
        assertThat(shelf.find("やまだ", Kind.OBSERVATION)).containsExactly("[山田]委員 / 学びがあった。");
        assertThat(shelf.find("くしだ", Kind.TRIP)).isNotEmpty();
    }

    @Test
    void whatWasWithdrawnIsNoLongerSuggested() {
        long trip = shelf.ask("Q 鯨は。\nA いる。\n");
        Compiled.now(program);
        assertThat(suggestions.of("くじ")).isNotEmpty();
        shelf.withdraw(trip);
        Compiled.now(program);
        assertThat(suggestions.of("くじ")).isEmpty();
        assertThat(suggestions.of("くしだ")).isEmpty();
    }

}
