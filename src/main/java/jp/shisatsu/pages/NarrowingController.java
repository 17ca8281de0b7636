package jp.shisatsu.pages;

import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.SearchQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All there is to narrow a search by, where a page of hits shows only the first few. */
@Controller
class NarrowingController {

    private final ReportSearch search;

    NarrowingController(ReportSearch search) {
        this.search = search;
    }

    @GetMapping("/search/narrow")
    String ofSearch(SearchForm form, @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        return narrowing(form, form.link("/search"), by, page, model);
    }

    @GetMapping("/questions/narrow")
    String ofQuestions(SearchForm form, @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        return narrowing(form.ofKind(Kind.QUESTION), form.link("/questions").without("kind"), by, page, model);
    }

    private String narrowing(SearchForm form, Link list, String by, PageNumber page, Model model) {
        var field = FacetField.named(by)
            .filter(FacetGroup::isOffered)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var query = new SearchQuery(form.text().value(), form.selection(), form.order(), page.value(),
                NarrowingPage.SIZE);
        model.addAttribute("page", NarrowingPage.of(form, search.values(query, field), field, list, page));
        return "narrow";
    }

}
