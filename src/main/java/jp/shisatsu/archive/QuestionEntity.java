package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shisatsu.report.Question;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A question asked at a visit, with its answer where there was one. */
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = QuestionPassage.class))
@Entity(name = "Question")
@Table(name = "question")
class QuestionEntity extends PartOfVisit {

    static final Strand<VisitEntity, Asked, QuestionEntity> STRAND = new Strand<>(VisitEntity::questions,
            new Continuation<>(QuestionEntity::asked, QuestionEntity::new, Asked.LIKENESSES), QuestionEntity::write);

    private String question;

    private @Nullable String answer;

    QuestionEntity() {
    }

    void write(VisitEntity visit, int number, Asked asked) {
        place(visit, number, asked.question().spans());
        this.question = asked.question().question();
        this.answer = asked.question().answer();
    }

    private Asked asked() {
        return new Asked(visit().site().normal(), read());
    }

    Question read() {
        return new Question(question, answer, spans());
    }

    String question() {
        return question;
    }

    @Nullable String answer() {
        return answer;
    }

}
