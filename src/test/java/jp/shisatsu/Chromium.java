package jp.shisatsu;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Margin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The machine's own browser, driven by tests; pages open on the program at a port. */
public final class Chromium implements AutoCloseable {

    /** Condition for tests that are skipped where the machine has no browser. */
    public static final String IS_HERE = "jp.shisatsu.Chromium#isHere";

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final Browser browser = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync")));

    static boolean isHere() {
        return Files.isExecutable(PROGRAM);
    }

    /** A page of a reader who was never here, to be closed by the test. */
    public Page page(int port, UnaryOperator<Browser.NewPageOptions> options) {
        return browser.newPage(
                options.apply(new Browser.NewPageOptions().setBaseURL("http://127.0.0.1:" + port).setLocale("ja-JP")));
    }

    /** What the browser prints of a page, with its title above and its number below. */
    public byte[] print(String html) {
        try (Page page = browser.newPage()) {
            page.setContent(html);
            return page.pdf(new Page.PdfOptions().setFormat("A4")
                .setDisplayHeaderFooter(true)
                .setHeaderTemplate(
                        "<div style='font-size:8pt;width:100%;text-align:right;padding-right:20mm'>総務委員会　視察報告</div>")
                .setFooterTemplate(
                        "<div style='font-size:8pt;width:100%;text-align:center'>- <span class=pageNumber></span> -</div>")
                .setMargin(new Margin().setTop("25mm").setBottom("20mm").setLeft("20mm").setRight("20mm")));
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

}
