package jp.shisatsu.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginController {

    @GetMapping("/login")
    String login(@Nullable Principal already) {
        return already == null ? "login" : "redirect:/desk";
    }

}
