package jp.shisatsu.archive;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a member made of it, under the name of the member where it is signed. */
@Component
class ObservationPassage extends PassageBinder<ObservationEntity> {

    ObservationPassage() {
        super(PassageKind.OBSERVATION, ObservationEntity.class, ObservationEntity::id, ObservationPassage::passage,
                Stream.of(Stream.of("author", "text"), ofVisit(), ofTrip("trip.")).flatMap(used -> used));
    }

    private static Passage passage(ObservationEntity observation) {
        VisitEntity visit = observation.visit();
        return visit == null ? Passage.of(observation.trip(), observation.author(), observation.text())
                : Passage.of(visit, observation.author(), observation.text());
    }

}
