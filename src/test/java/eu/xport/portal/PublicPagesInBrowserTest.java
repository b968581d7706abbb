package eu.xport.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages as people meet them: on a phone, by keyboard, without scripts, read aloud. */
@XportTest
@BrowserTest
public class PublicPagesInBrowserTest {

    private static final String SEND = "main button.button:not([name])";
    private static final String NEXT = "main button[name=go][value=next]";
    private static final String COMPLETE = "#file button";
    private static final String BOOK = "#call button >> nth=0";

    @LocalServerPort
    private int port;

    @Autowired
    private Story story;

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "fr-FR, LIGHT", "fr-FR, DARK"})
    void noPageHasABarrier(String language, ColorScheme colours, Browser browser) {
        var page = browser.page(visitor(language, 1280).setColorScheme(colours));

        for (var path : List.of(
                "/",
                "/diagnosis",
                "/diagnosis?step=1",
                "/diagnosis/kept",
                "/diagnosis/draft/-------------------------------------------",
                "/resources/nothing",
                "/login",
                "/privacy",
                "/accessibility",
                "/resources",
                "/resources?country=DE&q=a",
                "/resources?q=zzz",
                "/resources/AP",
                "/resources/AP/simulation?budget=100000&years=3&turnover5=300000",
                "/resources/AP/simulation?budget=much",
                "/resources/IMP-EXP/simulation?kind1=TRAVEL&amount1=120000&travellers1=3",
                "/newsletter/AAAA",
                "/newsletter/withdrawn",
                "/resources/ETUDE")) {
            page.navigate(address(path));
            assertNoBarrier(page);
        }
        page.navigate(address("/diagnosis?step=1"));
        page.locator(NEXT).click();
        assertNoBarrier(page);
        page.navigate(address("/diagnosis"));
        page.locator("details.later summary").click();
        page.locator("button[name=keep]").click();
        assertNoBarrier(page);
        page.navigate(address("/diagnosis"));
        page.locator(SEND).click();
        assertNoBarrier(page);
        fill(page, aCompanyNewToExport());
        page.locator(SEND).click();
        assertThat(page).hasURL(Pattern.compile(".*/diagnosis/.+"));
        assertNoBarrier(page);
        page.locator(BOOK).click();
        assertThat(page.locator(".problems")).isVisible();
        assertNoBarrier(page);
        page.locator("#call label").first().click();
        page.locator(BOOK).click();
        assertThat(page.locator("#call .lead")).isVisible();
        assertNoBarrier(page);
        page.locator("#nafCode").fill("bakery");
        page.locator(COMPLETE).click();
        assertThat(page.locator(".problems")).isFocused();
        assertNoBarrier(page);
        page.locator("#nafCode").fill("10.71C");
        page.locator(COMPLETE).click();
        assertThat(page.locator("#file .notice")).isVisible();
        assertNoBarrier(page);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 360", "fr-FR, 360", "fr-FR, 320", "fr-FR, 768"})
    void noPageScrollsSideways(String language, int width, Browser browser) {
        var page = browser.page(visitor(language, width));

        for (var path : List.of(
                "/",
                "/privacy",
                "/accessibility",
                "/resources",
                "/resources?stage=FOLLOW_UP",
                "/newsletter/AAAA",
                "/resources/VIE",
                "/diagnosis?step=1",
                "/diagnosis/kept",
                "/journey")) {
            page.navigate(address(path));
            assertThat(contentWidth(page)).isEqualTo(width);
        }
        page.navigate(address("/diagnosis"));
        page.locator("summary").all().forEach(summary -> summary.click());
        assertThat(contentWidth(page)).isEqualTo(width);
        page.locator(SEND).click();
        assertThat(contentWidth(page)).isEqualTo(width);
        fill(page, aCompanyNewToExport());
        page.locator(SEND).click();
        assertThat(page).hasURL(Pattern.compile(".*/diagnosis/.+"));
        assertThat(contentWidth(page)).isEqualTo(width);
        page.locator("summary").all().forEach(summary -> summary.click());
        assertThat(contentWidth(page)).isEqualTo(width);
        page.locator("#call label").first().click();
        page.locator(BOOK).click();
        assertThat(page.locator("#call .lead")).isVisible();
        assertThat(contentWidth(page)).isEqualTo(width);
    }

    @Test
    void everythingWorksWithoutScripts(Browser browser) {
        var page = browser.page(visitor("fr-FR", 360).setJavaScriptEnabled(false));
        page.navigate(address("/"));
        page.locator("main a.button").first().click();

        page.locator(SEND).click();
        assertThat(page.locator(".problems")).containsText("réponses demandent votre attention");
        fill(page, aCompanyNewToExport());
        page.locator(SEND).click();

        assertThat(page.locator("h1")).hasText("Votre maturité à l'export");
        assertThat(page.locator(".number")).hasText(Pattern.compile("XP-\\d{4}-\\d{6}"));
        page.getByText("English").click();
        assertThat(page.locator("h1")).hasText("Your export readiness");
        page.locator("#contactFirstName").fill("Camille");
        page.locator(COMPLETE).click();
        assertThat(page.locator("#file .notice")).containsText("this is kept");
        assertThat(page.locator("#contactFirstName")).hasValue("Camille");
        page.locator("#call label").last().click();
        page.locator(BOOK).click();
        assertThat(page.locator("#call .lead")).containsText("at the number that you gave us");
        page.locator("#call button").last().click();
        assertThat(page.locator("#call h2")).hasText("Choose when we call you");
    }

    @Test
    void everythingWorksByKeyboardAndTheFocusIsSeen(Browser browser) {
        var answers = aCompanyNewToExport();
        var page = browser.page(visitor("en-GB", 1280));
        page.navigate(address("/diagnosis"));

        for (var stop = 0; stop < 200 && !isFocused(page, SEND); stop++) {
            page.keyboard().press("Tab");
            assertFocusIsSeen(page);
            answer(page, answers);
        }
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Your export readiness");
        assertThat(page.locator(".index")).containsText("31");
    }

    @Test
    void theEnterKeyInAFieldSendsAndDoesNotSwitchTheLanguage(Browser browser) {
        var page = browser.page();
        page.navigate(address("/diagnosis"));
        fill(page, aCompanyNewToExport());

        page.locator("#legalName").press("Enter");

        assertThat(page.locator("h1")).hasText("Your export readiness");
    }

    @Test
    void theEnterKeyInATopicLeadsToTheNextOne(Browser browser) {
        var page = browser.page(visitor("en-GB", 360).setJavaScriptEnabled(false));
        page.navigate(address("/diagnosis?step=1"));
        fill(page, aCompanyNewToExport());

        page.locator("#legalName").press("Enter");

        assertThat(page.locator("#step")).hasText("Step 2 of 9");
        page.locator("main button[value=back]").click();
        assertThat(page.locator("#legalName")).hasValue(Pattern.compile("Fonderie .+"));
    }

    @Test
    void aSwitchOfTheLanguageKeepsWhatWasTyped(Browser browser) {
        var page = browser.page();
        page.navigate(address("/diagnosis"));
        page.locator("#legalName").fill("Fonderie & fils");
        page.locator("input[name=q4]").nth(2).check();

        page.getByText("Français", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(page.locator("h1")).hasText("Où en est votre entreprise à l'export ?");
        assertThat(page.locator("#legalName")).hasValue("Fonderie & fils");
        assertThat(page.locator("input[name=q4]").nth(2)).isChecked();
    }

    @Test
    void aRefusalIsFocusedAndLeadsToTheFields(Browser browser) {
        var page = browser.page();
        page.navigate(address("/diagnosis"));
        page.locator(SEND).click();

        assertThat(page.locator(".problems")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Error: .*"));
        page.locator(".problems a[href='#q3']").press("Enter");
        assertThat(page.locator("#q3")).isFocused();
        page.locator(".problems a[href='#contactEmail']").press("Enter");
        assertThat(page.locator("#contactEmail")).isFocused();
    }

    /** Answers the field that has the focus, as a person does who has no mouse. */
    private static void answer(Page page, Map<String, Object> answers) {
        var name = (String) page.evaluate("document.activeElement.name || ''");
        var kind = (String) page.evaluate("document.activeElement.type || ''");
        var answer = answers.get(name);
        if (answer == null || "hidden".equals(kind)) {
            return;
        }
        switch (kind) {
            case "radio" -> {
                page.keyboard().press("Space");
                var current = page.evaluate("document.activeElement.value");
                for (var step = 0; step < 4 && !answer.toString().equals(current); step++) {
                    page.keyboard().press("ArrowDown");
                    current = page.evaluate("document.activeElement.value");
                }
            }
            case "checkbox" -> {
                if (Boolean.TRUE.equals(answer)) {
                    page.keyboard().press("Space");
                }
            }
            case "select-one" -> page.keyboard().type(answer.toString());
            default -> page.keyboard().type(answer.toString());
        }
    }

    public static void fill(Page page, Map<String, Object> answers) {
        answers.forEach((name, answer) -> {
            var field = page.locator("[name=" + name + "]:not([type=hidden])").first();
            if (field.count() == 0) {
                return;
            }
            if (answer instanceof List<?> several) {
                var folded = page.locator("details:has([name=" + name + "]):not([open]) summary");
                if (folded.count() > 0) {
                    folded.click();
                }
                several.forEach(one ->
                        page.locator("[name=" + name + "][value='" + one + "']").check());
            } else if (answer instanceof Boolean) {
                field.check();
            } else {
                switch (String.valueOf(field.getAttribute("type"))) {
                    case "radio" -> page.locator("[name=" + name + "][value='" + answer + "']")
                            .check();
                    case "null" -> field.selectOption(answer.toString());
                    default -> field.fill(answer.toString());
                }
            }
        });
    }

    private static boolean isFocused(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static void assertFocusIsSeen(Page page) {
        assertThat(
                        (boolean)
                                page.evaluate(
                                        """
                        () => {
                          const focused = document.activeElement;
                          if (focused === document.body) return true;
                          const box = focused.getBoundingClientRect();
                          const style = getComputedStyle(focused);
                          return box.width > 1 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                        }
                        """))
                .as("focus on " + page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                .isTrue();
    }

    public static int contentWidth(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    public static void assertNoBarrier(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
    }

    public static NewContextOptions visitor(String language, int width) {
        return new NewContextOptions().setLocale(language).setViewportSize(width, 800);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
