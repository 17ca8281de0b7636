package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import jp.shisatsu.report.UnclassifiedLine;

/** A line of a report that is none of its parts; nothing is lost. */
@Entity(name = "UnclassifiedLine")
@Table(name = "unclassified_line")
class UnclassifiedLineEntity extends PartOfTrip {

    static final Strand<TripEntity, UnclassifiedLine, UnclassifiedLineEntity> STRAND = new Strand<>(
            TripEntity::unclassified, new Continuation<>(UnclassifiedLineEntity::read, UnclassifiedLineEntity::new,
                    List.of(line -> Likeness.texts(line.text()))),
            UnclassifiedLineEntity::write);

    private int line;

    private String text;

    UnclassifiedLineEntity() {
    }

    void write(TripEntity trip, int number, UnclassifiedLine unclassified) {
        place(trip, number, List.of(unclassified.span()));
        this.line = unclassified.line();
        this.text = unclassified.text();
    }

    UnclassifiedLine read() {
        return new UnclassifiedLine(line, text, spans().getFirst());
    }

}
