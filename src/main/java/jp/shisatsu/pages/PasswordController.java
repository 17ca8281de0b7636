package jp.shisatsu.pages;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import jp.shisatsu.account.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/password")
class PasswordController {

    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String form() {
        return "desk/password";
    }

    @PostMapping
    String change(@RequestParam String present, @RequestParam String wanted, Principal who, HttpSession session,
            RedirectAttributes redirect) {
        Notice.of(accounts.changePassword(who.getName(), present, wanted, session.getId()), "account.changed", null)
            .on(redirect);
        return "redirect:/desk/password";
    }

}
