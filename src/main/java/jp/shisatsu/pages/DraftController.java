package jp.shisatsu.pages;

import java.security.Principal;
import java.util.Optional;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.intake.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/drafts/{id}")
class DraftController {

    private final Intake intake;

    private final Archive archive;

    DraftController(Intake intake, Archive archive) {
        this.intake = intake;
        this.archive = archive;
    }

    @GetMapping
    String draft(@PathVariable long id, Model model) {
        return intake.draft(id).map(draft -> {
            model.addAttribute("page", DraftPage.of(draft));
            return "desk/draft";
        }).or(() -> publishedSince(id)).orElseThrow(Absent::page);
    }

    @PostMapping("/publish")
    String publish(@PathVariable long id, Principal clerk, RedirectAttributes redirect) {
        return lead(id, intake.publish(id, clerk.getName()), "desk.published", redirect);
    }

    @PostMapping("/replace")
    String replace(@PathVariable long id, @RequestParam long trip, Principal clerk, RedirectAttributes redirect) {
        return lead(id, intake.replace(id, trip, clerk.getName()), "desk.replaced", redirect);
    }

    @PostMapping("/discard")
    String discard(@PathVariable long id, RedirectAttributes redirect) {
        var notice = intake.discard(id) ? Notice.success("desk.discarded", null) : Notice.warning("desk.missing", null);
        notice.on(redirect);
        return "redirect:/desk";
    }

    private static String lead(long id, Publication publication, String done, RedirectAttributes redirect) {
        return switch (publication) {
            case Publication.Done published -> {
                Notice.success(done, null).on(redirect);
                yield "redirect:/trips/" + published.revision().tripId();
            }
            case Publication.Blocked blocked -> {
                Notice.error("desk.blocked", blocked.errors().size()).on(redirect);
                yield "redirect:/desk/drafts/" + id;
            }
            case Publication.Refused refused -> {
                Notice.error("desk.said", refused.message()).on(redirect);
                yield "redirect:/desk/drafts/" + id;
            }
            case Publication.Missing _ -> {
                Notice.warning("desk.missing", null).on(redirect);
                yield "redirect:/desk";
            }
        };
    }

    private Optional<String> publishedSince(long id) {
        return archive.revision(id).map(RevisionView::tripId).map(trip -> "redirect:/trips/" + trip);
    }

}
