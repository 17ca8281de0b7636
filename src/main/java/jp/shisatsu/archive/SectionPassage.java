package jp.shisatsu.archive;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A section of a visit's record, without the sections under it. */
@Component
class SectionPassage extends PassageBinder<SectionEntity> {

    SectionPassage() {
        super(PassageKind.SECTION, SectionEntity.class, SectionEntity::id, SectionPassage::passage,
                Stream.of(Stream.of("title", "text"), ofVisit(), ofTrip("visit.trip.")).flatMap(used -> used));
    }

    private static Passage passage(SectionEntity section) {
        return Passage.of(section.visit(), section.title(), section.text());
    }

}
