package jp.shisatsu.archive;

import org.springframework.stereotype.Component;

/** A section of a visit's record, without the sections under it. */
@Component
class SectionPassage extends PassageBinder<SectionEntity> {

    SectionPassage() {
        super(PassageKind.SECTION, SectionEntity.class, SectionPassage::passage, "title", "text", "visit.number",
                "visit.startDate", "visit.siteName", "visit.trip.title", "visit.trip.startDate",
                "visit.trip.committee.name");
    }

    private static Passage passage(SectionEntity section) {
        return Passage.of(section.visit(), section.title(), section.text());
    }

}
