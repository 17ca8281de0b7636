package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator keeps the accounts; everyone keeps their own password. */
@ServedArchive
class AccountPagesTest {

    private static final String PAGE = "/desk/accounts";

    @LocalServerPort
    private int port;

    private Visitor administrator;

    @BeforeEach
    void arrive() {
        administrator = new Visitor(port).signIn(ServedArchive.ADMINISTRATOR, ServedArchive.PASSWORD);
    }

    @Test
    void aNewClerkSignsInAndChangesThePassword() {
        add("<b>新人</b>", "the first password");
        assertThat(administrator.get(PAGE).body()).contains("「&lt;b&gt;新人&lt;/b&gt;」を追加しました", "受付");
        var clerk = new Visitor(port).signIn("<b>新人</b>", "the first password");
        var answer = clerk.submit("/desk/password", "/desk/password",
                Map.of("present", "the first password", "wanted", " a second password "));
        assertThat(target(answer)).isEqualTo("/desk/password");
        assertThat(clerk.get("/desk/password").body()).contains("パスワードを変えました");
        assertThat(new Visitor(port).signIn("<b>新人</b>", " a second password ").get("/desk").statusCode())
            .isEqualTo(200);
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        add("短い", "short");
        assertThat(administrator.get(PAGE).body()).contains("12 文字以上にしてください");
        add(ServedArchive.ADMINISTRATOR, "long enough to be used");
        assertThat(administrator.get(PAGE).body()).contains("はもうあります");
    }

    @Test
    void anAccountIsShutAndOpenedAgain() {
        add("開閉", "the first password");
        var clerk = new Visitor(port).signIn("開閉", "the first password");
        administrator.submit(PAGE, PAGE + "/" + id("開閉") + "/disable", Map.of());
        assertThat(administrator.get(PAGE).body()).contains("停止しました", "開閉 をまた使えるようにする");
        assertThat(target(clerk.get("/desk"))).isEqualTo("/login?ended");
        administrator.submit(PAGE, PAGE + "/" + id("開閉") + "/enable", Map.of());
        assertThat(clerk.signIn("開閉", "the first password").get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aForgottenPasswordIsReset() {
        add("忘れ", "the first password");
        administrator.submit(PAGE, PAGE + "/" + id("忘れ") + "/password", Map.of("password", "the second password"));
        assertThat(administrator.get(PAGE).body()).contains("パスワードを再設定しました");
        assertThat(new Visitor(port).signIn("忘れ", "the second password").get("/desk").statusCode()).isEqualTo(200);
    }

    private void add(String name, String password) {
        administrator.submit(PAGE, PAGE, Map.of("name", name, "password", password, "role", "CLERK"));
    }

    private String id(String name) {
        var form = Pattern.compile("/desk/accounts/(\\d+)/\\w+\"[^>]*>(?:(?!</li>).)*?" + name, Pattern.DOTALL)
            .matcher(administrator.get(PAGE).body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

}
