package jp.shisatsu.pages;

import jp.shisatsu.search.VainSearches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What readers looked for in vain, as the clerks see it. */
@Controller
@RequestMapping("/desk/searches")
class VainSearchController {

    private static final int SHOWN = 100;

    private final VainSearches searches;

    VainSearchController(VainSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("searches", searches.mostOften(SHOWN));
        return "desk/searches";
    }

    @PostMapping("/forget")
    String forget(@RequestParam String words, RedirectAttributes redirect) {
        var notice = searches.forget(words) ? Notice.success("vain.forgotten", words)
                : Notice.warning("vain.gone", words);
        notice.on(redirect);
        return "redirect:/desk/searches";
    }

}
