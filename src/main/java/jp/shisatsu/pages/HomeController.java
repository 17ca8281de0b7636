package jp.shisatsu.pages;

import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.archive.TripFilter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final Pageable NEWEST = PageRequest.of(0, 4);

    private final ReadingRoom readingRoom;

    HomeController(ReadingRoom readingRoom) {
        this.readingRoom = readingRoom;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("counts", readingRoom.counts());
        model.addAttribute("trips", readingRoom.trips(TripFilter.ALL, NEWEST).getContent());
        model.addAttribute("ways", readingRoom.facets(TripFilter.ALL));
        return "home";
    }

}
