package jp.shisatsu.archive;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A place, by its name and location. */
@Component
class SitePassage extends PassageBinder<SiteEntity> {

    SitePassage() {
        super(PassageKind.SITE, SiteEntity.class, SiteEntity::id, Passage::of,
                Stream.concat(Stream.of("name", "location", "place"), ofTrip("visits.trip.")));
    }

}
