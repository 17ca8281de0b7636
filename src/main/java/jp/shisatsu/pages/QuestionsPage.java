package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.QuestionView;
import org.springframework.data.domain.Page;

/** All Q&amp;A, page by page. */
record QuestionsPage(List<QuestionCard> cards, Pager pager) {

    static QuestionsPage of(Page<QuestionView> questions, PageNumber page) {
        return new QuestionsPage(questions.map(QuestionCard::of).getContent(),
                Pager.of(Link.to("/questions"), page, questions.getTotalElements()));
    }

}
