package jp.shisatsu.archive;

import java.util.List;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import org.springframework.stereotype.Component;

/** Puts the pictures of a report to the photos that its text speaks of. */
@Component
class Album {

    private final PhotoRepository photos;

    Album(PhotoRepository photos) {
        this.photos = photos;
    }

    /** The photos of a trip that has been saved show these pictures and no others. */
    void fill(TripEntity trip, List<Picture> pictures) {
        photos.clear(trip.id());
        if (pictures.isEmpty()) {
            return;
        }
        trip.visits()
            .stream()
            .flatMap(visit -> visit.photos().stream())
            .forEach(photo -> pictures.stream()
                .filter(picture -> photo.spans().stream().anyMatch(span -> isCaption(picture.caption(), span)))
                .findFirst()
                .ifPresent(picture -> photos.show(photo.id(), picture.bytes(), picture.mediaType())));
    }

    /** A picture without words stands at a place instead. */
    private static boolean isCaption(SourceSpan caption, SourceSpan span) {
        return caption.equals(span) || (caption.start() < span.end() && span.start() < caption.end());
    }

}
