package jp.shisatsu.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Removes what is public no more, and remembers the addresses that led there. Entity by
 * entity, so that the index hears of each.
 */
@Component
class Removal {

    private final EntityManager entities;

    private final WithdrawnAddresses withdrawn;

    private final ApplicationEventPublisher events;

    Removal(EntityManager entities, WithdrawnAddresses withdrawn, ApplicationEventPublisher events) {
        this.entities = entities;
        this.withdrawn = withdrawn;
        this.events = events;
    }

    /** Parts in an order in which none is referred to by a later one. */
    void remove(List<Part> parts, RevisionEntity last) {
        for (Part part : parts) {
            if (part instanceof QuestionEntity question) {
                withdrawn.add(question, last);
            }
            entities.remove(part);
            if (part instanceof VisitEntity visit) {
                leave(visit, last);
            }
        }
    }

    private void leave(VisitEntity visit, RevisionEntity last) {
        SiteEntity site = visit.site();
        site.visits().remove(visit);
        if (site.visits().isEmpty()) {
            withdrawn.add(site, last);
            entities.remove(site);
            events.publishEvent(new Outdated.Left(site.id()));
        }
    }

}
