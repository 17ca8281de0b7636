package jp.shisatsu.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private static final List<Example> EXAMPLES = List.of(new Example("港湾 脱炭素", "all"),
            new Example("\"都市の脱炭素\"", "phrase"), new Example("スタートアップ -港湾", "without"),
            new Example("下水道 OR 上水道", "either"), new Example("水深18メートル", "word"),
            new Example("委員会:港湾 脱炭素", "committee"), new Example("視察先:仁川", "site"), new Example("年度:令和7 港湾", "year"),
            new Example("委員:山田", "member"));

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("examples", EXAMPLES);
        return "about";
    }

    /** A query to try, and the end of the key of what it means. */
    record Example(String query, String meaning) {
    }

}
