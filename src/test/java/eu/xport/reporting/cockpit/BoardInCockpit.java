package eu.xport.reporting.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.testing.Answers.aCompanyNewToExport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager opens Cockpit in the morning: a promise is broken. */
@XportTest
@BrowserTest
abstract class BoardInCockpit {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/dashboard";

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    private Case company;
    private Page page;
    private int clicks;

    @BeforeEach
    void aPromiseIsBroken(Browser browser) {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue").plusHours(1));
        page = browser.page();
        page.setDefaultTimeout(60_000);
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    /** The text in the language of the installation. */
    abstract String in(String english, String french);

    @Test
    void theBoardStandsFirstOnTheDashboard() {
        opensCockpit("manager");

        assertThat(page.locator("section .section-title").first()).hasText(in("Today’s board", "Tableau du jour"));
        assertThat(page.locator(".staff-sums")).containsText(in("1 broken", "1 non tenu"));
        isReadableByEverybody();
    }

    @Test
    void fromABrokenPromiseToAReassignedCaseItTakesThreeClicks() {
        opensCockpit("manager");

        clicks(page.locator(".staff-sum-broken a").first());
        clicks(page.locator(".staff-acts button").first());
        page.locator(".fjs-form").waitFor();
        choosesWithTheKeyboard("newExpert", "Alix");
        choosesWithTheKeyboard("breachCause", in("Too many", "Trop de"));
        var complete = page.locator("button[ng-click='complete()']:visible").first();
        var answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"), () -> clicks(complete));

        Assertions.assertThat(answer.ok()).as(answer.text()).isTrue();
        Assertions.assertThat(clicks).isEqualTo(3);
        Assertions.assertThat(company.fact("expert")).isEqualTo("expert-ad");
        Assertions.assertThat(company.breaches()).containsExactly("contactDue OVERLOAD");
    }

    @Test
    void thePagesBehindTheNumbersAreReadableByEverybody() {
        opensCockpit("manager");

        for (var address : new String[] {
            "cockpit",
            "cockpit/cases",
            "cockpit/search?q=fonderie",
            "cockpit/finished",
            "cockpit/causes",
            "cockpit/breaches",
            "cockpit/failures",
            "cockpit/cases?page=-1"
        }) {
            page.navigate("http://localhost:" + port + "/staff/" + address);
            isReadableByEverybody();
        }
    }

    @Test
    void whoeverDoesNotAnswerForThePromisesSeesCockpitAsItIs() {
        opensCockpit("analyst", page.locator("section .section-title").first());

        assertThat(page.locator("section .section-title").first())
                .not()
                .hasText(in("Today’s board", "Tableau du jour"));
        assertThat(page.locator(".staff")).hasCount(0);
    }

    private void opensCockpit(String user) {
        opensCockpit(user, page.locator(".staff-board"));
    }

    private void opensCockpit(String user, Locator shown) {
        page.navigate("http://localhost:" + port + COCKPIT);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("button[type=submit]").click();
        shown.waitFor();
    }

    private void clicks(Locator where) {
        where.click();
        clicks++;
    }

    /** A select of the form, without the mouse. */
    private void choosesWithTheKeyboard(String key, String beginning) {
        page.locator("[id$='-Field_" + key + "'].fjs-select-hidden-input").focus();
        page.locator(".fjs-dropdownlist-item.focused").waitFor();
        settles();
        for (var steps = 0; steps < 20 && !isFocused(beginning); steps++) {
            page.keyboard().press("ArrowDown");
            settles();
        }
        page.keyboard().press("Enter");
        settles();
    }

    /** The list hears the next key only after it was painted with the last. */
    private void settles() {
        page.evaluate("() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
    }

    private boolean isFocused(String beginning) {
        return page.locator(".fjs-dropdownlist-item.focused").innerText().contains(beginning);
    }

    /** By the rules of axe, for what is ours; the rest of the page is Camunda's. */
    private void isReadableByEverybody() {
        var found = new AxeBuilder(page).include(".staff").analyze();
        Assertions.assertThat(found.getViolations()).as(page.url()).isEmpty();
        Assertions.assertThat(found.getPasses()).isNotEmpty();
    }
}
