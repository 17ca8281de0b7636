package jp.shisatsu.archive;

import org.springframework.stereotype.Component;

/** Remembers the addresses that led somewhere once. */
@Component
class WithdrawnAddresses {

    private final RevisionRepository revisions;

    private final WithdrawnQuestionRepository questions;

    private final WithdrawnSiteRepository sites;

    WithdrawnAddresses(RevisionRepository revisions, WithdrawnQuestionRepository questions,
            WithdrawnSiteRepository sites) {
        this.revisions = revisions;
        this.questions = questions;
        this.sites = sites;
    }

    void add(QuestionEntity question, RevisionEntity last) {
        questions.save(new WithdrawnQuestionEntity(question, last));
    }

    void add(SiteEntity site, RevisionEntity last) {
        sites.save(new WithdrawnSiteEntity(site, last));
    }

    boolean contains(Address address, long id) {
        return switch (address) {
            case TRIP -> revisions.isWithdrawn(id);
            case QUESTION -> questions.existsById(id);
            case SITE -> sites.existsById(id);
        };
    }

}
