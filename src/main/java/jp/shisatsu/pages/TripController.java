package jp.shisatsu.pages;

import java.nio.charset.StandardCharsets;
import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.OriginalFile;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TripController {

    private final ReadingRoom readingRoom;

    private final Trails trails;

    private final Absent absent;

    TripController(ReadingRoom readingRoom, Trails trails, Absent absent) {
        this.readingRoom = readingRoom;
        this.trails = trails;
        this.absent = absent;
    }

    @GetMapping("/trips")
    String trips(TripsForm form, @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        var filter = form.filter();
        model.addAttribute("list",
                TripsPage.of(form, readingRoom.trips(filter, page.pageable()), readingRoom.facets(filter), page));
        return "trips";
    }

    @GetMapping("/trips/{id}")
    String trip(@PathVariable long id, @Nullable SearchForm from, BindingResult misread,
            @RequestParam(defaultValue = "") String hit, Model model) {
        model.addAttribute("page",
                readingRoom.trip(id).map(TripPage::of).orElseThrow(() -> absent.at(Address.TRIP, id)));
        model.addAttribute("trail", trails.of(misread.hasErrors() ? null : from, hit, "/trips/" + id));
        return "trip";
    }

    @GetMapping("/trips/{id}/visits/{number}")
    String visit(@PathVariable long id, @PathVariable int number, @Nullable SearchForm from, BindingResult misread,
            @RequestParam(defaultValue = "") String hit, Model model) {
        model.addAttribute("page",
                readingRoom.visit(id, number).map(VisitPage::of).orElseThrow(() -> absent.atVisit(id, number)));
        model.addAttribute("trail",
                trails.of(misread.hasErrors() ? null : from, hit, "/trips/" + id + "/visits/" + number));
        return "visit";
    }

    @GetMapping("/trips/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable long id) {
        return readingRoom.source(id).map(TripController::download).orElseThrow(() -> absent.at(Address.TRIP, id));
    }

    // Whatever was handed in is only ever saved, never opened by the browser as a page of
    // ours.
    private static ResponseEntity<byte[]> download(OriginalFile source) {
        var name = ContentDisposition.attachment().filename(source.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .body(source.bytes());
    }

}
