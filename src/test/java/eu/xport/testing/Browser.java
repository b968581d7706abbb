package eu.xport.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The Chromium of this machine, {@code /usr/bin/chromium} or the one that {@code XPORT_BROWSER} names. A test marked
 * {@link BrowserTest} gets it as a parameter; every page is a visitor of its own, with own cookies.
 */
public final class Browser implements CloseableResource {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("XPORT_BROWSER")).orElse("/usr/bin/chromium"));
    }

    static boolean isInstalled() {
        return Files.isExecutable(executable());
    }

    static boolean isRequired() {
        return "true".equals(System.getenv("XPORT_REQUIRE_BROWSER"));
    }

    static Browser launch() {
        if (!isInstalled()) {
            throw new IllegalStateException(
                    "XPORT_REQUIRE_BROWSER is true, but there is no browser at " + executable() + ".");
        }
        var playwright = Playwright.create();
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setArgs(FLAGS)));
    }

    /** A new visitor at a desk, who reads the language of the installation. */
    public Page page() {
        var locale = "fr".equals(System.getProperty("xport.language")) ? "fr-FR" : "en-GB";
        return page(new NewContextOptions().setLocale(locale).setViewportSize(1280, 900));
    }

    /** A new visitor as described: {@code setLocale("fr-FR")}, {@code setViewportSize(360, 740)}, {@code setJavaScriptEnabled(false)}. */
    public Page page(NewContextOptions visitor) {
        var page = chromium.newContext(visitor).newPage();
        page.onPageError(error -> System.out.println("The page stumbled: " + error));
        page.onRequestFailed(request -> System.out.println("Not loaded: " + request.url() + " " + request.failure()));
        return page;
    }

    /** Saves every open page as {@code target/browser/<name>-<n>.png}, for whoever reads why a test failed. */
    void keepPictures(String name) {
        var pages = chromium.contexts().stream()
                .flatMap(visitor -> visitor.pages().stream())
                .toList();
        for (var page : pages) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "browser", name + "-" + pages.indexOf(page) + ".png"))
                    .setFullPage(true));
        }
    }

    void closePages() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
