package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import jp.shisatsu.report.Photo;

/** A photo taken at a visit, by its caption. */
@Entity(name = "Photo")
@Table(name = "photo")
class PhotoEntity extends PartOfVisit {

    static final Strand<VisitEntity, Photo, PhotoEntity> STRAND = new Strand<>(VisitEntity::photos,
            new Continuation<>(PhotoEntity::read, PhotoEntity::new, List.of(photo -> Likeness.texts(photo.caption()))),
            PhotoEntity::write);

    private String caption;

    PhotoEntity() {
    }

    void write(VisitEntity visit, int number, Photo photo) {
        place(visit, number, photo.spans());
        this.caption = photo.caption();
    }

    Photo read() {
        return new Photo(caption, spans());
    }

    String caption() {
        return caption;
    }

}
