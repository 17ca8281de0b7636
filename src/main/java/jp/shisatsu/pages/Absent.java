package jp.shisatsu.pages;

import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Why a page is not there: withdrawn since, or never was. */
@Component
class Absent {

    private final ReadingRoom readingRoom;

    Absent(ReadingRoom readingRoom) {
        this.readingRoom = readingRoom;
    }

    ResponseStatusException at(Address address, long id) {
        return readingRoom.withdrawn(address, id) ? new ResponseStatusException(HttpStatus.GONE) : page();
    }

    static ResponseStatusException page() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

}
