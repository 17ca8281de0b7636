package jp.shisatsu.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    private final Inquiry inquiry;

    SearchController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/search")
    String search(SearchForm form, @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        model.addAttribute("query", form.text());
        if (!form.isEmpty()) {
            model.addAttribute("results", inquiry.answer(form, form.link("/search"), page));
        }
        return "search";
    }

}
