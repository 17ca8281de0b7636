package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
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

    /** A question whose wording was corrected is known by its answer. */
    static final Strand<VisitEntity, Question, QuestionEntity> STRAND = new Strand<>(VisitEntity::questions,
            new Matching<>(QuestionEntity::read, QuestionEntity::new,
                    List.of(asked -> Likeness.texts(asked.question()), asked -> Likeness.texts(asked.answer()))),
            QuestionEntity::write);

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

    String question() {
        return question;
    }

    @Nullable String answer() {
        return answer;
    }

}
