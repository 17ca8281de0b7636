package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shisatsu.report.Question;
import org.jspecify.annotations.Nullable;

/** A question asked at a visit, with its answer where there was one. */
@Entity(name = "Question")
@Table(name = "question")
class QuestionEntity extends PartOfVisit {

    private String question;

    private @Nullable String answer;

    QuestionEntity() {
    }

    void write(VisitEntity visit, int number, Question asked) {
        place(visit, number, asked.spans());
        this.question = asked.question();
        this.answer = asked.answer();
    }

    Question read() {
        return new Question(question, answer, spans());
    }

}
