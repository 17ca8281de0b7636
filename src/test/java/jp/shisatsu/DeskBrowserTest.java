package jp.shisatsu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report's whole journey at a real browser; skipped where there is no Chromium. */
@SampleArchive
@EnabledIf("chromiumIsHere")
class DeskBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Path SECOND_REPORT = Path.of("src/test/resources/reports/hamamatsu.txt");

    private static final String CLERK = "uketsuke";

    private static final String CLERKS_PASSWORD = "a password for the clerk";

    private Playwright playwright;

    private Page page;

    @LocalServerPort
    private int port;

    static boolean chromiumIsHere() {
        return Files.isExecutable(CHROMIUM);
    }

    @BeforeEach
    void open() {
        playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
        page = browser.newPage(new Browser.NewPageOptions().setBaseURL("http://127.0.0.1:" + port).setLocale("ja-JP"));
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void aClerkHandsInAReportAndAReaderFindsIt() {
        administratorLetsTheClerkIn();
        signIn(CLERK, CLERKS_PASSWORD);
        page.setInputFiles("input[type=file]", SECOND_REPORT);
        page.locator("form:has(input[type=file]) button[type=submit]").click();
        assertThat(page.locator("main")).containsText("災害時に下水道の復旧を担うのは誰か。");
        String draft = page.url();
        assertThat(found("下水道の復旧を担う")).hasCount(0);
        page.navigate(draft);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("公開する").setExact(true)).click();
        assertThat(page.locator("h1")).containsText("水道・交通委員会行政視察概要");
        assertThat(found("下水道の復旧を担う").first()).isVisible();
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
