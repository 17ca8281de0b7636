package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import jp.shisatsu.report.Section;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * A section of a visit's body. Sections are numbered through the visit in reading order;
 * the parent makes them a tree.
 */
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = SectionPassage.class))
@Entity(name = "Section")
@Table(name = "section")
class SectionEntity extends PartOfVisit {

    static final Strand<VisitEntity, SectionTree.Row, SectionEntity> STRAND = new Strand<>(VisitEntity::sections,
            new Continuation<>(section -> new SectionTree.Row(section.read(List.of()), null), SectionEntity::new,
                    List.of(row -> Likeness.texts(row.section().title(), row.section().text()),
                            row -> Likeness.texts(row.section().title()))),
            SectionEntity::write);

    /** The parent's number where there is no parent. */
    static final int TOP = 0;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SectionEntity parent;

    private @Nullable String label;

    private @Nullable String title;

    private String text;

    SectionEntity() {
    }

    void write(VisitEntity visit, int number, SectionTree.Row row) {
        Section section = row.section();
        place(visit, number, section.spans());
        this.parent = row.parent() == null ? null : visit.sections().get(row.parent());
        this.label = section.label();
        this.title = section.title();
        this.text = section.text();
    }

    Section read(List<Section> sections) {
        return new Section(label, title, text, sections, spans());
    }

    @Nullable String label() {
        return label;
    }

    @Nullable String title() {
        return title;
    }

    String text() {
        return text;
    }

    int parentNumber() {
        return parent == null ? TOP : parent.number();
    }

}
