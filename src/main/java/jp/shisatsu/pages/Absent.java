package jp.shisatsu.pages;

import java.util.Optional;
import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.Gone;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Why a page is not there: withdrawn or corrected since, or never was. */
@Component
class Absent {

    private final ReadingRoom readingRoom;

    Absent(ReadingRoom readingRoom) {
        this.readingRoom = readingRoom;
    }

    RuntimeException at(Address address, long id) {
        return because(readingRoom.gone(address, id));
    }

    RuntimeException atVisit(long tripId, int number) {
        return because(readingRoom.goneVisit(tripId, number));
    }

    static ResponseStatusException page() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static RuntimeException because(Optional<Gone> gone) {
        return gone.map(Absent::because).orElseGet(Absent::page);
    }

    private static RuntimeException because(Gone gone) {
        return switch (gone) {
            case Gone.Withdrawn _ -> new ResponseStatusException(HttpStatus.GONE);
            case Gone.Superseded(long tripId) -> new Superseded(tripId);
        };
    }

}
