package jp.shisatsu.pages;

import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SiteController {

    private final ReadingRoom readingRoom;

    private final Trails trails;

    private final Absent absent;

    SiteController(ReadingRoom readingRoom, Trails trails, Absent absent) {
        this.readingRoom = readingRoom;
        this.trails = trails;
        this.absent = absent;
    }

    @GetMapping("/sites")
    String sites(@RequestParam(defaultValue = "1") PageNumber page, Model model) {
        model.addAttribute("list", SitesPage.of(readingRoom.sites(page.pageable()), page));
        return "sites";
    }

    @GetMapping("/sites/{id}")
    String site(@PathVariable long id, @Nullable SearchForm from, BindingResult misread,
            @RequestParam(defaultValue = "") String hit, Model model) {
        model.addAttribute("page", readingRoom.site(id).orElseThrow(() -> absent.at(Address.SITE, id)));
        model.addAttribute("trail", trails.of(misread.hasErrors() ? null : from, hit, "/sites/" + id));
        return "site";
    }

}
