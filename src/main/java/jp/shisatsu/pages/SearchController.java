package jp.shisatsu.pages;

import jp.shisatsu.search.Kind;
import org.jspecify.annotations.Nullable;
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
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        var query = QueryText.of(q.strip());
        model.addAttribute("query", query);
        if (!query.isEmpty()) {
            var list = Link.to("/search").with("q", query.value()).with("kind", KindInAddress.of(kind));
            model.addAttribute("results", inquiry.answer(query, kind, list, page));
        }
        return "search";
    }

}
