package jp.shisatsu.archive;

import org.springframework.stereotype.Component;

/** A question with its answer. */
@Component
class QuestionPassage extends PassageBinder<QuestionEntity> {

    QuestionPassage() {
        super(PassageKind.QUESTION, QuestionEntity.class, QuestionPassage::passage, "question", "answer",
                "visit.number", "visit.startDate", "visit.siteName", "visit.trip.title", "visit.trip.startDate",
                "visit.trip.committee.name");
    }

    private static Passage passage(QuestionEntity question) {
        return Passage.of(question.visit(), question.question(), question.answer());
    }

}
