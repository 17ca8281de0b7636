package jp.shisatsu.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The address of a site that nobody is known to have visited any more. */
@Entity(name = "WithdrawnSite")
@Table(name = "withdrawn_site")
@SuppressWarnings("UnusedVariable") // read by queries
class WithdrawnSiteEntity {

    @Id
    private long id;

    @Embedded
    private SiteKey normal;

    @ManyToOne(fetch = FetchType.LAZY)
    private RevisionEntity revision;

    WithdrawnSiteEntity() {
    }

    WithdrawnSiteEntity(SiteEntity site, RevisionEntity revision) {
        this.id = site.id();
        this.normal = site.normal();
        this.revision = revision;
    }

    long id() {
        return id;
    }

}
