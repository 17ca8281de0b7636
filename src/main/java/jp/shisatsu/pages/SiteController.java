package jp.shisatsu.pages;

import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SiteController {

    private final ReadingRoom readingRoom;

    private final Absent absent;

    SiteController(ReadingRoom readingRoom, Absent absent) {
        this.readingRoom = readingRoom;
        this.absent = absent;
    }

    @GetMapping("/sites")
    String sites(@RequestParam(defaultValue = "1") PageNumber page, Model model) {
        model.addAttribute("list", SitesPage.of(readingRoom.sites(page.pageable()), page));
        return "sites";
    }

    @GetMapping("/sites/{id}")
    String site(@PathVariable long id, Model model) {
        model.addAttribute("page", readingRoom.site(id).orElseThrow(() -> absent.at(Address.SITE, id)));
        return "site";
    }

}
