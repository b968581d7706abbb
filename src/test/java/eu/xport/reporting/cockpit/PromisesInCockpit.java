package eu.xport.reporting.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.testing.Answers.aCompanyNewToExport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager sees the promises on Cockpit's diagrams, and the history of a case beside them. */
@XportTest
@BrowserTest
abstract class PromisesInCockpit {

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    private Case company;
    private Page page;

    @BeforeEach
    void onePromiseIsKeptAndOneIsDueToday(Browser browser) {
        story.beginsAt("2026-03-09T10:00");
        story.files(aCompanyNewToExport())
                .until(LocalDateTime.parse("2026-03-10T10:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        story.beginsAt("2026-03-10T10:30");
        company = story.files(aCompanyNewToExport()).until(LocalDateTime.parse("2026-03-13T09:00"));
        page = browser.page();
        page.setDefaultTimeout(60_000);
        page.navigate(address("/camunda/app/cockpit/"));
        page.locator("input[name=username]").fill("manager");
        page.locator("input[name=password]").fill("demo");
        page.locator("button[type=submit]").click();
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    /** The text in the language of the installation. */
    abstract String in(String english, String french);

    @Test
    void theDiagramOfAModelShowsTheShareOfThePromisedTimeAndWhoIsInDanger() {
        cockpit("process-definition/" + company.process("FirstContact").getProcessDefinitionId() + "/runtime");

        assertThat(page.locator(".djs-overlays[data-container-id=ContactCompany] .xport-share"))
                .containsText("33");
        var danger = page.locator(".djs-overlays[data-container-id=ContactCompany] .xport-danger");
        assertThat(danger).hasText(in("In danger today: 1", "En danger aujourd’hui : 1"));
        assertThat(page.locator(".djs-element.xport-half[data-element-id=ContactCompany]"))
                .hasCount(1);

        page.getByText(in("Share of the promised time", "Part du délai promis"))
                .first()
                .click();
        assertThat(page.locator(".staff .share-legend")).isVisible();
        isReadableByEverybody();
    }

    @Test
    void theDiagramOfACaseShowsItsWayAndATabItsHistory() {
        cockpit("process-instance/" + company.process("FirstContact").getId() + "/runtime");

        assertThat(page.locator(".djs-overlays[data-container-id=ContactCompany] .xport-order"))
                .hasCount(1);
        assertThat(page.locator(".djs-element.xport-gone[data-element-id=Flow_BeforeCall_ContactCompany]"))
                .hasCount(1);
        page.locator(".nav-tabs").getByText(in("History", "Historique")).click();
        assertThat(page.locator(".staff .staff-title")).containsText(company.number());
        isReadableByEverybody();
    }

    @Test
    void theHistoryIsAPageOfItsOwnForCasesThatAreOver() {
        company.notes("WITHDRAWN", "They will not export.");
        page.navigate(address("/staff/cockpit/history/" + company.number()));

        assertThat(page.locator("svg .path-passed").first()).isVisible();
        assertThat(page.locator(".staff")).containsText(in("Dropped: ", "Abandonné : "));
        isReadableByEverybody();
    }

    private void cockpit(String place) {
        page.waitForURL("**/camunda/app/cockpit/default/**");
        page.navigate(address("/camunda/app/cockpit/default/#/" + place));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void isReadableByEverybody() {
        Assertions.assertThat(new AxeBuilder(page).include(".staff").analyze().getViolations())
                .isEmpty();
    }
}
