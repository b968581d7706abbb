package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager looks at the figures of the last months, with the keyboard alone. */
@XportTest
@BrowserTest
abstract class FiguresInBrowser {

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    private Page page;

    @BeforeEach
    void aCompanyWasCalledInTime(Browser browser) {
        story.beginsAt("2026-03-09T10:00");
        story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        page = browser.page();
        page.navigate("http://localhost:" + port + "/figures");
        page.locator("input[name=username]").fill("manager");
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.locator("#promises").waitFor();
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    /** The text in the language of the reader. */
    abstract String in(String english, String french);

    @Test
    void thePageIsReadableByEverybody() {
        isReadableByEverybody();
        assertThat(page.locator("#promises").innerText()).isEqualTo(in("Promises kept", "Engagements tenus"));
    }

    @Test
    void aFilterIsChosenWithTheKeyboardAndStandsInTheAddress() {
        page.locator("#figures-partner").focus();
        page.keyboard().press("ArrowDown");
        page.locator(".figures-filters button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("partner=ad-normandie"));

        assertThat(page.locator(".figures-period").innerText()).endsWith("AD Normandie");
    }

    @Test
    void aRefusalIsReadableByEverybodyToo() {
        page.navigate("http://localhost:" + port + "/figures?from=2026-02-31");

        assertThat(page.locator("[role=alert]").innerText())
                .contains(in("this is no day that we know", "ce n’est pas un jour connu"));
        isReadableByEverybody();
    }

    private void isReadableByEverybody() {
        var found = new AxeBuilder(page).analyze();
        assertThat(found.getViolations()).as(page.url()).isEmpty();
        assertThat(found.getPasses()).isNotEmpty();
    }
}
