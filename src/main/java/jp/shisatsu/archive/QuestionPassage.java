package jp.shisatsu.archive;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A question with its answer. */
@Component
class QuestionPassage extends PassageBinder<QuestionEntity> {

    QuestionPassage() {
        super(PassageKind.QUESTION, QuestionEntity.class, QuestionEntity::id, QuestionPassage::passage,
                Stream.of(Stream.of("question", "answer"), ofVisit(), ofTrip("visit.trip.")).flatMap(used -> used));
    }

    private static Passage passage(QuestionEntity question) {
        return Passage.of(question.visit(), question.question(), question.answer());
    }

}
