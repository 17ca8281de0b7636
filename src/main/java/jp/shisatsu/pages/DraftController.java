package jp.shisatsu.pages;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.intake.Handed;
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
    String publish(@PathVariable long id, PublicationForm form, Principal clerk, RedirectAttributes redirect) {
        return lead(id, intake.publish(id, form.chosen(), clerk.getName()), redirect);
    }

    /** Another character set makes another draft of the same file. */
    @PostMapping("/charset")
    String readAgain(@PathVariable long id, @RequestParam String charset, Principal clerk,
            RedirectAttributes redirect) {
        return switch (intake.draftAgain(id, charset, clerk.getName()).orElse(null)) {
            case Handed.Drafted(long again) -> {
                Notice.success("desk.reread", charset).on(redirect);
                yield "redirect:/desk/drafts/" + again;
            }
            case Handed.Refused refused -> {
                Notice.error("desk.said", refused.message()).on(redirect);
                yield "redirect:/desk/drafts/" + id;
            }
            case Handed.AlreadyHere here -> Onward.from(here.revisions());
            case Handed.Published published -> Onward.from(published.revisions());
            case null -> {
                Notice.warning("desk.missing", null).on(redirect);
                yield "redirect:/desk";
            }
        };
    }

    @PostMapping("/discard")
    String discard(@PathVariable long id, RedirectAttributes redirect) {
        var notice = intake.discard(id) ? Notice.success("desk.discarded", null) : Notice.warning("desk.missing", null);
        notice.on(redirect);
        return "redirect:/desk";
    }

    private static String lead(long id, Publication publication, RedirectAttributes redirect) {
        return switch (publication) {
            case Publication.Done(List<RevisionView> revisions) -> {
                done(revisions).on(redirect);
                yield Onward.from(revisions);
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

    private static Notice done(List<RevisionView> revisions) {
        if (revisions.size() > 1) {
            return Notice.success("desk.published.all", revisions.size());
        }
        return Notice.success(revisions.getFirst().number() > 1 ? "desk.replaced" : "desk.published", null);
    }

    private Optional<String> publishedSince(long id) {
        return archive.revision(id)
            .filter(revision -> revision.state() != RevisionState.DRAFT)
            .map(published -> Onward.from(List.of(published)));
    }

}
