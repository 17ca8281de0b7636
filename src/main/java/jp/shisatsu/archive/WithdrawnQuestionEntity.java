package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The address of a question that was public once. */
@Entity(name = "WithdrawnQuestion")
@Table(name = "withdrawn_question")
@SuppressWarnings("UnusedVariable") // read by queries
class WithdrawnQuestionEntity {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private RevisionEntity revision;

    WithdrawnQuestionEntity() {
    }

    WithdrawnQuestionEntity(QuestionEntity question, RevisionEntity revision) {
        this.id = question.id();
        this.revision = revision;
    }

}
