package jp.shisatsu.pages;

import java.util.stream.Stream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.ReportSearch;
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
    String ofSearch(SearchForm form, @RequestParam(defaultValue = "") String by, Model model) {
        return narrowing(form, form.link("/search"), by, model);
    }

    @GetMapping("/questions/narrow")
    String ofQuestions(SearchForm form, @RequestParam(defaultValue = "") String by, Model model) {
        return narrowing(form.ofKind(Kind.QUESTION), form.link("/questions").without("kind"), by, model);
    }

    private String narrowing(SearchForm form, Link list, String by, Model model) {
        var field = Stream.of(FacetField.values())
            .filter(known -> known != FacetField.KINDS && known.parameter().equals(by))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var facets = search.values(form.query(new PageNumber(1)), field);
        model.addAttribute("page",
                new NarrowingPage(field, form.text(), FacetGroup.values(field, facets, form.selection(), list), list));
        return "narrow";
    }

}
