package jp.shisatsu.archive;

import org.springframework.stereotype.Component;

/** What a member made of it, under the name of the member where it is signed. */
@Component
class ObservationPassage extends PassageBinder<ObservationEntity> {

    ObservationPassage() {
        super(PassageKind.OBSERVATION, ObservationEntity.class, ObservationPassage::passage, "author", "text",
                "visit.number", "visit.startDate", "visit.siteName", "trip.title", "trip.startDate",
                "trip.committee.name");
    }

    private static Passage passage(ObservationEntity observation) {
        VisitEntity visit = observation.visit();
        return visit == null ? Passage.of(observation.trip(), observation.author(), observation.text())
                : Passage.of(visit, observation.author(), observation.text());
    }

}
