package jp.shisatsu.pages;

import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.QuestionView;
import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.ReportSearch;
import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class QuestionController {

    private static final int RELATED = 5;

    private final ReadingRoom readingRoom;

    private final Inquiry inquiry;

    private final ReportSearch search;

    private final Trails trails;

    private final Absent absent;

    QuestionController(ReadingRoom readingRoom, Inquiry inquiry, ReportSearch search, Trails trails, Absent absent) {
        this.readingRoom = readingRoom;
        this.inquiry = inquiry;
        this.search = search;
        this.trails = trails;
        this.absent = absent;
    }

    @GetMapping("/questions")
    String questions(SearchForm form, @RequestParam(defaultValue = "1") PageNumber page, Model model) {
        if (form.isEmpty()) {
            model.addAttribute("list", QuestionsPage.of(readingRoom.questions(page.pageable()), page));
        }
        else {
            model.addAttribute("results",
                    inquiry.answer(form.ofKind(Kind.QUESTION), form.link("/questions").without("kind"), page));
        }
        return "questions";
    }

    @GetMapping("/questions/{id}")
    String question(@PathVariable long id, @Nullable SearchForm from, BindingResult misread,
            @RequestParam(defaultValue = "") String hit, Model model) {
        model.addAttribute("page",
                readingRoom.question(id).map(this::page).orElseThrow(() -> absent.at(Address.QUESTION, id)));
        model.addAttribute("trail", trails.of(misread.hasErrors() ? null : from, hit, "/questions/" + id));
        return "question";
    }

    private QuestionPage page(QuestionView asked) {
        return QuestionPage.of(asked, search.related(asked.id(), RELATED),
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/questions/" + asked.id()).toUriString());
    }

}
