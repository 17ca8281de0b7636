package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.QuestionView;
import jp.shisatsu.search.Hit;

/** One Q&amp;A with what resembles it, and its address for a citation. */
record QuestionPage(QuestionView asked, QuestionCard card, List<QuestionCard> related, String permalink) {

    static QuestionPage of(QuestionView asked, List<Hit> related, String permalink) {
        return new QuestionPage(asked, QuestionCard.of(asked), related.stream().map(QuestionCard::of).toList(),
                permalink);
    }

}
