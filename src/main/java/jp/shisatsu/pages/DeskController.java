package jp.shisatsu.pages;

import java.io.IOException;
import java.security.Principal;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.intake.Handed;
import jp.shisatsu.intake.Intake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DeskController {

    private final Archive archive;

    private final Intake intake;

    DeskController(Archive archive, Intake intake) {
        this.archive = archive;
        this.intake = intake;
    }

    @GetMapping("/desk")
    String desk(@RequestParam(defaultValue = "1") PageNumber page, Model model) {
        model.addAttribute("desk", DeskPage.of(archive.drafts(), archive.published(page.pageable()), page));
        return "desk/desk";
    }

    @PostMapping("/desk/drafts")
    String handIn(@RequestParam MultipartFile file, Principal clerk, RedirectAttributes redirect) throws IOException {
        var name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            Notice.error("desk.noFile", null).on(redirect);
            return "redirect:/desk";
        }
        return lead(intake.draft(file.getBytes(), name, clerk.getName()), redirect);
    }

    private static String lead(Handed handed, RedirectAttributes redirect) {
        return switch (handed) {
            case Handed.Drafted drafted -> "redirect:/desk/drafts/" + drafted.revisionId();
            case Handed.Published published -> Onward.from(published.revisions());
            case Handed.AlreadyHere here -> {
                Notice.warning("desk.said", here.message()).on(redirect);
                yield Onward.from(here.revisions());
            }
            case Handed.Refused refused -> {
                Notice.error("desk.said", refused.message()).on(redirect);
                yield "redirect:/desk";
            }
        };
    }

}
