package eu.xport.portal.own;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.portal.PublicPagesInBrowserTest.assertNoBarrier;
import static eu.xport.portal.PublicPagesInBrowserTest.contentWidth;
import static eu.xport.portal.PublicPagesInBrowserTest.fill;
import static eu.xport.portal.PublicPagesInBrowserTest.visitor;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import eu.xport.papers.Files;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Case;
import eu.xport.testing.Mail;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A company from its first visit to its confirmed results, through the pages alone. */
@XportTest
@BrowserTest
class OwnPagesInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Story story;

    @Autowired
    private Mail mail;

    private Page page;
    private boolean scripted;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280, true, LIGHT", "fr-FR, 320, false, LIGHT", "fr-FR, 360, true, DARK"})
    void fromTheFirstVisitToTheConfirmedResults(
            String language, int width, boolean scripts, ColorScheme colours, Browser browser) {
        scripted = scripts;
        page = browser.page(
                visitor(language, width).setJavaScriptEnabled(scripts).setColorScheme(colours));

        var company = filesAndBooksACall(language.substring(0, 2));
        comesBy("DIAGNOSIS_RECEIVED", company);
        assertThat(page.locator("main")).containsText(company.number());
        asksAQuestion();
        wishesForAGrant();
        sendsAPaper(company);
        story.sleepsUntil("2026-03-10T11:00");
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        proposesAnotherTime(company);
        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED")
                .until(LocalDateTime.parse("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "HELD")
                .does("DraftRoadmap", aPlanOf(6, 6, aMarketStudy("2026-04-01", "2026-05-15")));
        agreesTheRoadmap(company);
        company.until(LocalDateTime.parse("2026-09-17T10:00")).does("CloseJourney", theClosing());
        confirmsItsResults(company);

        assertThat(company.fact("outcome")).isEqualTo("ROADMAP_COMPLETED");
    }

    private Case filesAndBooksACall(String language) {
        page.navigate(address("/diagnosis"));
        fill(page, but(aCompanyNewToExport(), "language", language));
        page.locator("main button.button:not([name])").click();
        var company = story.theCase(page.locator(".number").textContent());
        page.locator("#call label").first().click();
        page.locator("#call button").first().click();
        assertThat(page.locator("#call .lead")).isVisible();
        return company;
    }

    private void comesBy(String letter, Case company) {
        story.until(Story.now());
        page.navigate(address(mail.link(company, letter)));
        isAsItShould();
        page.locator("main button.button").click();
        isAsItShould();
    }

    private void asksAQuestion() {
        page.navigate(address("/journey/questions"));
        page.locator("main button.button").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("#topic").selectOption("CUSTOMS");
        page.locator("#question").fill("Which code has our robot arm?");
        page.locator("main button.button").click();
        assertThat(page.locator("article.card")).containsText("Which code has our robot arm?");
        isAsItShould();
    }

    private void wishesForAGrant() {
        page.navigate(address("/journey/financing"));
        page.locator("form[action$=wish] button").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("#grantPurpose").fill("A stand in Madrid");
        page.locator("form[action$=wish] button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        page.locator("details summary").first().click();
        isAsItShould();
        page.locator("button[value=WITHDRAWN]").click();
        assertThat(page.locator("#grantPurpose")).isVisible();
    }

    private void proposesAnotherTime(Case company) {
        comesBy("APPOINTMENT", company);
        page.navigate(address("/journey/meetings"));
        isAsItShould();
        page.locator("details summary").first().click();
        page.locator("form[action$=proposal] button").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("#day").fill("2026-03-17");
        page.locator("#time").fill("11:00");
        page.locator("#word").fill("Our train comes at half past ten.");
        page.locator("form[action$=proposal] button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("article.card")).containsText("Our train comes at half past ten.");
        page.locator("details summary").last().click();
        isAsItShould();
    }

    private void sendsAPaper(Case company) {
        story.starts(
                company.fact("expert"),
                "PaperRequest",
                Map.of(
                        "journey", company.number(),
                        "paperKind", "QUOTE",
                        "paperPurpose", "The stand in Madrid",
                        "paperUntil", "2026-03-23"));
        page.navigate(address("/journey"));
        isAsItShould();
        page.locator("#papers ~ p a.button").click();
        isAsItShould();
        page.locator("main button.button").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("input[type=file]").setInputFiles(new FilePayload("quote.pdf", "application/pdf", Files.pdf()));
        page.locator("main button.button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("article.card")).containsText("quote.pdf");
        isAsItShould();
    }

    private void agreesTheRoadmap(Case company) {
        comesBy("ROADMAP_TO_READ", company);
        page.locator("button[value=false]").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("button[value=true]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        isAsItShould();
        assertThat(company.kept("roadmapDue")).isPresent();
    }

    private void confirmsItsResults(Case company) {
        comesBy("CLOSING", company);
        page.navigate(address("/journey/results"));
        page.locator("main button.button").click();
        assertThat(page.locator(".problems")).isVisible();
        isAsItShould();
        page.locator("input[name=withoutUs][value=NO]").check();
        page.locator("input[name=satisfaction][value='5']").check();
        page.locator("main button.button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        isAsItShould();
        page.locator(".own button").click();
        assertThat(page).hasURL(Pattern.compile(".*/"));
        page.navigate(address("/journey"));
        assertThat(page.locator("#email")).isVisible();
        isAsItShould();
    }

    private void isAsItShould() {
        if (scripted) {
            assertNoBarrier(page);
            assertThat(contentWidth(page)).isEqualTo(page.viewportSize().width);
        }
    }

    private static Map<String, Object> theClosing() {
        return withQuestions(Map.of(
                "exportTurnover", 40_000, "ordersWon", 3, "jobsCreated", 1, "newCountries", List.of("ES", "PT")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
