package jp.shisatsu.pages;

import java.security.Principal;
import jp.shisatsu.archive.Address;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.ReadingRoom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/trips/{id}/withdraw")
class WithdrawalController {

    private final Archive archive;

    private final ReadingRoom readingRoom;

    private final Absent absent;

    WithdrawalController(Archive archive, ReadingRoom readingRoom, Absent absent) {
        this.archive = archive;
        this.readingRoom = readingRoom;
        this.absent = absent;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("trip", readingRoom.trip(id).orElseThrow(() -> absent.at(Address.TRIP, id)).summary());
        return "desk/withdraw";
    }

    @PostMapping
    String withdraw(@PathVariable long id, @RequestParam String why, Principal clerk, RedirectAttributes redirect) {
        if (why.isBlank()) {
            Notice.error("desk.withdraw.noReason", null).on(redirect);
            return "redirect:/desk/trips/" + id + "/withdraw";
        }
        var notice = archive.withdraw(id, clerk.getName(), why) ? Notice.success("desk.withdrawn", null)
                : Notice.warning("desk.withdraw.missing", null);
        notice.on(redirect);
        return "redirect:/desk";
    }

}
