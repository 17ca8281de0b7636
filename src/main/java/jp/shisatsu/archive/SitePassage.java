package jp.shisatsu.archive;

import org.springframework.stereotype.Component;

/** A place, by its name and location. */
@Component
class SitePassage extends PassageBinder<SiteEntity> {

    SitePassage() {
        super(PassageKind.SITE, SiteEntity.class, Passage::of, "name", "location");
    }

}
