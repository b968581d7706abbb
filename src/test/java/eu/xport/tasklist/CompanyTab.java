package eu.xport.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.xport.company.Euro;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.Story;
import eu.xport.testing.Tasklist;
import eu.xport.testing.XportTest;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An expert reads about a company in Tasklist: beside a task, and when a company phones. */
@XportTest
@BrowserTest
abstract class CompanyTab {

    private static final String HOSTILE = "<img src=x onerror=document.title='broken'> & Fils";

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    private Case company;
    private Page page;

    @BeforeEach
    void aCompanyHasAnswered(Browser browser) {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(but(aCompanyNewToExport(), "legalName", HOSTILE));
        var expert = company.task("ContactCompany").getAssignee();
        page = Tasklist.of(browser.page(), "http://localhost:" + port, expert).page();
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    /** The text in the language of the installation. */
    abstract String in(String english, String french);

    @Test
    void theCompanyStandsBesideTheFormOfATask() {
        var task = company.task("ContactCompany").getId();
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".nav-tabs").getByText(in("Company", "Entreprise")).click();

        assertThat(page.locator(".staff h2")).hasText(HOSTILE);
        assertThat(page.locator(".staff")).containsText(written(company.promised("contactDue")));
        assertThat(page.locator(".staff")).containsText("camille.hebert@example.com");
        assertThat(page.locator(".staff img")).hasCount(0);
        isReadableByEverybody();
    }

    @Test
    void whatIsOpenLeadsFromThePageOfTheCompanyToTheFormOfTheTask() {
        page.navigate(
                "http://localhost:" + port + "/camunda/app/tasklist/default/#/companies?case=" + company.number());

        page.locator(".staff-section a")
                .getByText(in("Contact the company", "Contacter l’entreprise"))
                .click();

        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page)
                .hasURL(Pattern.compile("task=" + company.task("ContactCompany").getId()));
    }

    @Test
    void besideATaskThereIsNoTabThatLeadsNowhere() {
        var task = company.task("ContactCompany").getId();
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);

        assertThat(page.locator(".nav-tabs li"))
                .hasText(new String[] {in("Form", "Formulaire"), in("Company", "Entreprise"), in("Diagram", "Diagramme")
                });
    }

    @Test
    void aCompanyThatPhonesIsFoundWithTheKeyboardAndTheBackButtonLeadsBack() {
        page.getByText(in("My companies", "Mes entreprises")).click();
        assertThat(page.locator("#staff-q")).isFocused();
        page.keyboard().type("fils");
        page.keyboard().press("Enter");
        assertThat(page.locator("a.staff-case")).hasText(HOSTILE);
        page.locator("a.staff-case").press("Enter");

        assertThat(page.locator(".staff h2")).hasText(HOSTILE);
        isReadableByEverybody();
        page.goBack();
        assertThat(page.locator("#staff-q")).hasValue("fils");
        assertThat(page.locator("a.staff-case")).hasCount(1);
        isReadableByEverybody();
    }

    @Test
    void grantAndContractOfACaseAreShownAndLeadToTheFileOfAllThatHappened() {
        new GrantedCompany(story, company).isSigned();
        new InsuredCompany(story, company).inProspecting("SCHEME", 2, "100000");
        page.navigate(
                "http://localhost:" + port + "/camunda/app/tasklist/default/#/companies?case=" + company.number());

        var grant = section(in("Agreement signed", "Convention signée"));
        assertThat(grant).containsText(written("60000"));
        var contract = section("AP-2026-");
        assertThat(contract).containsText(in("Prospecting", "Prospection"));
        assertThat(contract).containsText(written("29500"));
        var file = page.waitForDownload(
                () -> grant.locator("a").getByText(company.grant()).click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("financing-" + company.number() + ".json");
        isReadableByEverybody();
    }

    @Test
    void whoseSessionHasEndedComesToTheLogin() {
        page.context().clearCookies();
        page.reload();

        assertThat(page).hasURL(Pattern.compile("/login(#.*)?$"));
    }

    private Locator section(String text) {
        return page.locator(".staff-section").filter(new Locator.FilterOptions().setHasText(text));
    }

    private String written(String euros) {
        return new Euro(new BigDecimal(euros)).text(Locale.forLanguageTag(in("en", "fr")));
    }

    private String written(LocalDateTime moment) {
        return moment.format(
                DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.forLanguageTag(in("en-GB", "fr"))));
    }

    /** By the rules of axe, for what is ours; the rest of the page is Camunda's. */
    private void isReadableByEverybody() {
        var found = new AxeBuilder(page).include(".staff").analyze();
        Assertions.assertThat(found.getViolations()).isEmpty();
        Assertions.assertThat(found.getPasses()).isNotEmpty();
    }
}
