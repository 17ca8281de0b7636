package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shisatsu.Chromium;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.vocabulary.Compiled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every page in a real browser, at both ends of its range; skipped where the machine has
 * no Chromium.
 */
@SampledArchive
@EnabledIf(Chromium.IS_HERE)
class InBrowserTest {

    private static final List<String> READING = List.of("/", "/search?q=ESCAP", "/search?q=港湾 語彙",
            "/search?q=zzzz qqqq", "/trips", "/trips?year=2025", "/trips/1", "/trips/1/visits/2", "/questions",
            "/questions?q=港", "/search/narrow?q=港&by=site", "/questions/1", "/sites", "/sites/1",
            "/questions/1?q=港&hit=2", "/trips/1/visits/2?q=AI&hit=1", "/about", "/login?wrong", "/nowhere");

    private static final List<String> DESK = List.of("/desk", "/desk/searches", "/desk/accounts", "/desk/password",
            "/desk/trips/1/withdraw");

    private static Chromium chromium;

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({ "320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK", "3840, LIGHT" })
    void everyPageFitsAndIsAccessible(int width, ColorScheme scheme) {
        try (Page page = page(width, scheme)) {
            assertThat(READING).allSatisfy(address -> assertSound(page, address, width));
            signIn(page);
            assertThat(DESK).allSatisfy(address -> assertSound(page, address, width));
        }
    }

    @ParameterizedTest
    @CsvSource({ "320, LIGHT", "1280, DARK" })
    void aDraftFitsAndIsAccessible(int width, ColorScheme scheme) {
        try (Page page = page(width, scheme)) {
            handIn(page, draft(width));
            assertSound(page, page.url(), width);
        }
    }

    @ParameterizedTest
    @CsvSource({ "320, LIGHT", "1280, DARK" })
    void aDraftThatCorrectsTwoTripsFitsAndIsAccessible(int width, ColorScheme scheme) throws IOException {
        try (Page page = page(width, scheme)) {
            handIn(page, Files.readString(SampledArchive.SMALL) + Files.readString(SampledArchive.SAMPLE) + width);
            assertThat(page.locator("fieldset input:checked").count()).isEqualTo(2);
            assertSound(page, page.url(), width);
        }
    }

    @Test
    void theFirstTabLeadsPastTheHeader() {
        try (Page page = page(1280, ColorScheme.LIGHT)) {
            page.navigate("/trips");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("本文へ移動");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void nothingIsBlockedByThePolicyAndNothingIsAskedOfOthers() {
        try (Page page = page(1280, ColorScheme.LIGHT)) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> complaints.add(request.url()));
            page.navigate("/questions/1");
            page.locator("button[data-copy]").click();
            assertThat(complaints).allMatch(text -> text.startsWith("http://127.0.0.1:" + port + "/"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "320", "1280" })
    void aHitIsNotHiddenBelowTheTrailThatLedThere(int width) {
        try (Page page = page(width, ColorScheme.LIGHT)) {
            page.navigate("/search?q=ESCAP&kind=section");
            page.locator(".hit a[href*='#s']").first().click();
            assertThat(page.evaluate("""
                    document.querySelector(location.hash).getBoundingClientRect().top
                    >= document.querySelector(".trail").getBoundingClientRect().bottom""")).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({ "360, LIGHT, こうわ", "1280, DARK, こうw" })
    void aBoxSuggestsWhatMayBeMeant(int width, ColorScheme scheme, String typed) {
        Compiled.now(program);
        try (Page page = page(width, scheme)) {
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            Locator list = page.getByRole(AriaRole.LISTBOX);
            box.pressSequentially(typed);
            list.waitFor();
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            box.press("Escape");
            assertThat(list.isVisible()).isFalse();
            assertThat(box.inputValue()).isEqualTo(typed);
            box.press("ArrowDown");
            list.waitFor();
            box.press("ArrowDown");
            String first = page.locator("[role=option][aria-selected=true] span").first().textContent();
            box.press("Enter");
            assertThat(box.inputValue()).isEqualTo(first);
            assertThat(page.url()).endsWith("/");
            box.press("Enter");
            page.waitForURL("**/search?q=*");
        }
    }

    @Test
    void keysOfAnInputMethodAreLeftToIt() {
        Compiled.now(program);
        try (Page page = page(1280, ColorScheme.LIGHT)) {
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            box.pressSequentially("港");
            page.getByRole(AriaRole.LISTBOX).waitFor();
            box.dispatchEvent("keydown", Map.of("key", "ArrowDown", "isComposing", true));
            assertThat(page.locator("[role=option][aria-selected=true]").count()).isZero();
            page.getByRole(AriaRole.OPTION).first().click();
            assertThat(box.inputValue()).startsWith("港");
        }
    }

    private Page page(int width, ColorScheme scheme) {
        return chromium.page(port, options -> options.setViewportSize(width, 800).setColorScheme(scheme));
    }

    private static void assertSound(Page page, String address, int width) {
        page.navigate(address);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static void handIn(Page page, String report) {
        signIn(page);
        page.setInputFiles("input[type=file]",
                new FilePayload("draft.txt", "text/plain", report.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) button[type=submit]").click();
    }

    private static void signIn(Page page) {
        page.navigate("/desk");
        page.fill("input[name=username]", ServedArchive.ADMINISTRATOR);
        page.fill("input[name=password]", ServedArchive.PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    // Its trip is dated so that there is something to doubt.
    private static String draft(int width) {
        try {
            return Files.readString(SampledArchive.SMALL)
                .replace("10月28日（月）～10月29日（火）", "5月8日（水）")
                .replace("浜松市", "浜松市" + width);
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
