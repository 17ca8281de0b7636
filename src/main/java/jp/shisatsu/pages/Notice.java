package jp.shisatsu.pages;

import jp.shisatsu.account.AccountChange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What came of an action, shown once on the page it leads to: a tone of the stylesheet, a
 * message and what it is about.
 */
record Notice(String tone, String key, @Nullable Object about) {

    static Notice success(String key, @Nullable Object about) {
        return new Notice("success", key, about);
    }

    static Notice warning(String key, @Nullable Object about) {
        return new Notice("warning", key, about);
    }

    static Notice error(String key, @Nullable Object about) {
        return new Notice("error", key, about);
    }

    static Notice of(AccountChange change, String done, @Nullable Object about) {
        return change == AccountChange.DONE ? success(done, about) : error("account.change." + change, about);
    }

    void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", this);
    }

}
