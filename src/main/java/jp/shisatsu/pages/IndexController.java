package jp.shisatsu.pages;

import jakarta.servlet.http.HttpServletResponse;
import jp.shisatsu.search.upkeep.IndexStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class IndexController {

    private final IndexStatus index;

    IndexController(IndexStatus index) {
        this.index = index;
    }

    /** While something is going on, the page is asked for again by itself. */
    @GetMapping("/desk/index")
    String index(Model model, HttpServletResponse response) {
        var page = IndexPage.of(index);
        if (page.running() != null) {
            response.setHeader("Refresh", "3");
        }
        model.addAttribute("index", page);
        return "desk/index";
    }

    @PostMapping("/desk/index/rebuild")
    String rebuild(RedirectAttributes redirect) {
        index.rebuild();
        Notice.success("index.begun", null).on(redirect);
        return "redirect:/desk/index";
    }

}
