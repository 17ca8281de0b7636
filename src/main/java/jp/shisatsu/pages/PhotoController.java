package jp.shisatsu.pages;

import java.time.Duration;
import java.util.Optional;
import jp.shisatsu.archive.PhotoFile;
import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.text.ImageType;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PhotoController {

    // A corrected report may put another photo in its place: not for ever, and for no one
    // else.
    private static final CacheControl A_WEEK = CacheControl.maxAge(Duration.ofDays(7)).cachePrivate();

    private final ReadingRoom readingRoom;

    private final Intake intake;

    private final Absent absent;

    PhotoController(ReadingRoom readingRoom, Intake intake, Absent absent) {
        this.readingRoom = readingRoom;
        this.intake = intake;
        this.absent = absent;
    }

    @GetMapping("/trips/{id}/visits/{number}/photos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable long id, @PathVariable int number, @PathVariable int photo) {
        return image(readingRoom.photo(id, number, photo), A_WEEK).orElseThrow(() -> absent.atVisit(id, number));
    }

    @GetMapping("/desk/drafts/{id}/reports/{report}/visits/{number}/photos/{photo}")
    ResponseEntity<byte[]> draftPhoto(@PathVariable long id, @PathVariable int report, @PathVariable int number,
            @PathVariable int photo) {
        return image(intake.photo(id, report, number, photo), CacheControl.noStore()).orElseThrow(Absent::page);
    }

    // Only what is an image by its bytes is sent as one.
    private static Optional<ResponseEntity<byte[]>> image(Optional<PhotoFile> photo, CacheControl kept) {
        return photo.map(PhotoFile::bytes)
            .flatMap(bytes -> ImageType.of(bytes)
                .map(type -> ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type.mediaType()))
                    .cacheControl(kept)
                    .body(bytes)));
    }

}
