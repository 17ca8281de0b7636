package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
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
            .forEach(photo -> picture(photo.spans(), pictures).ifPresent(picture -> show(photo, picture)));
    }

    private void show(PhotoEntity photo, Picture picture) {
        byte[] bytes = picture.bytes();
        if (bytes.length > 0) {
            photos.show(photo.id(), bytes, picture.mediaType());
        }
    }

    /** The picture whose caption stands where a photo is spoken of. */
    static Optional<Picture> picture(List<SourceSpan> photo, List<Picture> pictures) {
        return pictures.stream()
            .filter(Picture::isSeen)
            .filter(picture -> photo.stream().anyMatch(span -> isCaption(picture.caption(), span)))
            .findFirst();
    }

    /** A picture without words stands at a place instead. */
    private static boolean isCaption(SourceSpan caption, SourceSpan span) {
        return caption.equals(span) || (caption.start() < span.end() && span.start() < caption.end());
    }

}
