package jp.shisatsu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report's whole journey at a real browser; skipped where there is no Chromium. */
@AfterFirstStart
@EnabledIf(Chromium.IS_HERE)
class DeskBrowserTest {

    private static final Path SECOND_REPORT = Path.of("src/test/resources/reports/hamamatsu.txt");

    private static final String CLERK = "uketsuke";

    private static final String CLERKS_PASSWORD = "a password for the clerk";

    private Chromium chromium;

    private Page page;

    @LocalServerPort
    private int port;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.page(port, UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aClerkHandsInAReportAndAReaderFindsIt() {
        administratorLetsTheClerkIn();
        signIn(CLERK, CLERKS_PASSWORD);
        page.setInputFiles("input[type=file]", SECOND_REPORT);
        page.locator("form:has(input[type=file]) button[type=submit]").click();
        assertThat(page.locator("main")).containsText("災害時に下水道の復旧を担うのは誰か。");
        String draft = page.url();
        assertThat(found("\"下水道の復旧を担う\"")).hasCount(0);
        page.navigate(draft);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("公開する").setExact(true)).click();
        assertThat(page.locator("h1")).containsText("水道・交通委員会行政視察概要");
        assertThat(found("\"下水道の復旧を担う\"").first()).isVisible();
        assertThat(page.locator("main")).containsText("市と運営権者の双方であり");
        assertThat(page.locator("main script")).hasCount(0);
    }

    private Locator found(String words) {
        page.navigate("/search?q=" + Visitor.encoded(words));
        return page.locator("main mark");
    }

    private void administratorLetsTheClerkIn() {
        signIn(ServedArchive.ADMINISTRATOR, ServedArchive.PASSWORD);
        page.navigate("/desk/accounts");
        Locator form = page.locator("form:has(input[name=name])");
        form.locator("input[name=name]").fill(CLERK);
        form.locator("input[name=password]").fill(CLERKS_PASSWORD);
        form.locator("button[type=submit]").click();
        assertThat(page.locator("main")).containsText(CLERK);
        page.context().clearCookies();
    }

    private void signIn(String name, String password) {
        page.navigate("/desk");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("受付");
    }

}
