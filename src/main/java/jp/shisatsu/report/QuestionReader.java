package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Exchange;

/**
 * Reads the questions and answers of one visit. A second answer to a question goes on
 * with the first.
 */
final class QuestionReader {

    private final List<QuestionDraft> drafts = new ArrayList<>();

    private final Doubts doubts;

    private QuestionReader(Doubts doubts) {
        this.doubts = doubts;
    }

    static List<Question> read(List<Exchange> exchanges, Doubts doubts) {
        QuestionReader reader = new QuestionReader(doubts);
        exchanges.forEach(reader::take);
        return reader.drafts.stream().map(reader::question).toList();
    }

    private void take(Exchange exchange) {
        QuestionDraft draft = new QuestionDraft(exchange);
        if (draft.asks()) {
            drafts.add(draft);
            return;
        }
        if (draft.spans().isEmpty() && draft.answer().isEmpty()) {
            return;
        }
        doubts.add(Doubt.ANSWER_WITHOUT_QUESTION, draft.head(), draft.answer());
        if (!drafts.isEmpty()) {
            drafts.getLast().answerAlso(exchange);
        }
    }

    private Question question(QuestionDraft draft) {
        String answer = draft.answer();
        if (answer.isEmpty()) {
            doubts.add(Doubt.QUESTION_WITHOUT_ANSWER, draft.head(), draft.question());
        }
        return new Question(draft.question(), answer.isEmpty() ? null : answer, draft.spans());
    }

}
