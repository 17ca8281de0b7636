package jp.shisatsu.archive;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import jp.shisatsu.text.SourceSpan;

/** A part that belongs to one visit. */
@MappedSuperclass
abstract class PartOfVisit extends Part {

    @ManyToOne(fetch = FetchType.LAZY)
    private VisitEntity visit;

    void place(VisitEntity visit, int number, List<SourceSpan> spans) {
        place(number, spans);
        this.visit = visit;
    }

    VisitEntity visit() {
        return visit;
    }

}
