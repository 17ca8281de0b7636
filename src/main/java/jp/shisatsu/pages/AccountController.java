package jp.shisatsu.pages;

import jp.shisatsu.account.AccountChange;
import jp.shisatsu.account.Accounts;
import jp.shisatsu.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/accounts")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "desk/accounts";
    }

    @PostMapping
    String add(@RequestParam String name, @RequestParam String password, @RequestParam Role role,
            RedirectAttributes redirect) {
        return back(accounts.add(name, password, role), "account.added", name, redirect);
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable long id, RedirectAttributes redirect) {
        return back(accounts.enable(id), "account.enabled", null, redirect);
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable long id, RedirectAttributes redirect) {
        return back(accounts.disable(id), "account.disabled", null, redirect);
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable long id, @RequestParam String password, RedirectAttributes redirect) {
        return back(accounts.resetPassword(id, password), "account.reset", null, redirect);
    }

    private static String back(AccountChange change, String done, @Nullable String name, RedirectAttributes redirect) {
        Notice.of(change, done, name).on(redirect);
        return "redirect:/desk/accounts";
    }

}
