package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** What an expert reads about a company, as pages and as fragments. */
class StaffPagesTest extends JourneyTest {

    private static final String CLAIRE = "claire";
    private static final String PASSWORD = "Normandie-2026-export";
    private static final String HOSTILE = "<script>alert(1)</script>\" onmouseover='x' [[${7*7}]] & Fils";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Reassignment reassignment;

    private MockMvc browser;
    private MockHttpSession login;
    private int status;

    @Autowired
    private Analyst analyst;

    @BeforeEach
    void claireWorksHere() throws Exception {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'3 days'");
        story.beginsAt("2026-03-09T10:00");
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        var claire = identities.newUser(CLAIRE);
        claire.setFirstName("Claire");
        claire.setLastName("Marie <b>");
        claire.setPassword(PASSWORD);
        identities.saveUser(claire);
        identities.createMembership(CLAIRE, "experts");
        login = (MockHttpSession) browser.perform(formLogin().user(CLAIRE).password(PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();
    }

    @AfterEach
    void claireLeaves() {
        story.ends();
        analyst.takesItBack();
        identities.deleteUser(CLAIRE);
    }

    @Test
    void aCaseTellsWhoTheyAreHowReadyTheyAreAndWhatIsPromised() {
        var company = ofClaire(story.files(aCompanyNewToExport()));

        var page = page("/staff/companies/" + company.number());

        assertThat(page.title()).isEqualTo("Company " + company.number() + " · Xport");
        assertThat(page.select(".staff-title").text()).contains("Fonderie", "First contact", "Claire Marie <b>");
        assertThat(fact(page, "Phone").select("a").attr("href")).isEqualTo("tel:0231000000");
        assertThat(fact(page, "E-mail").select("a").attr("href")).isEqualTo("mailto:camille.hebert@example.com");
        assertThat(fact(page, "Target countries").text()).isEqualTo("Germany, Spain");
        assertThat(fact(page, "Readiness index").text()).isEqualTo("31 of 100");
        assertThat(fact(page, "Suggested services").text()).contains("In-depth export diagnosis (DIAG-X)");
        assertThat(section(page, "Readiness").select("tbody tr")).hasSize(6).allSatisfy(dimension -> {
            assertThat(dimension.select("svg").attr("viewBox")).isEqualTo("0 0 6 1");
            assertThat(dimension.text()).contains("weak");
        });
        assertThat(row(page, "Promises", "First contact")).contains("Thu 12 Mar 2026, 18:00", "open", "3 days after");
        assertThat(row(page, "What is open", "Contact the company")).contains("Thu 12 Mar 2026, 18:00");
        assertThat(page.select("[style], script, [onclick], [onmouseover]")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void aDateTellsTheDaysThatItLeftOut() {
        story.beginsAt("2026-04-02T10:00");
        var page = page("/staff/companies/" + story.files(aCompanyNewToExport()).number());

        assertThat(row(page, "Promises", "First contact"))
                .contains("Tue 7 Apr 2026")
                .contains("3 days after Thu 2 Apr 2026; left out: weekend (5 Apr), Easter Monday (6 Apr)");
    }

    @Test
    void aStopOfTheClockIsToldAndExplainsTheDatesThatItMoved() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-12");

        var standing = page("/staff/companies/" + company.number());
        assertThat(standing.select(".staff-alert").text()).contains("Tue 10 Mar 2026, 11:00");
        assertThat(row(standing, "Promises", "First contact")).contains("kept on Tue 10 Mar 2026, 11:00 1 1");
        assertThat(row(standing, "Stops of the clock", "asked to be called later"))
                .contains("still stands");
        assertThat(row(standing, "Calls and appointment", "To be called later")).contains("Thu 12 Mar 2026");

        company.until(at("2026-03-12T09:00"));
        company.until(at("2026-03-13T09:00"));
        var moved = page("/staff/companies/" + company.number());
        assertThat(row(moved, "Promises", "Roadmap"))
                .contains(company.promisedInWords("roadmapDue"), "left out: waiting for the company (10–11 Mar)")
                .contains("open 4 2");
        assertThat(row(moved, "Promises", "First contact")).contains("Thu 12 Mar 2026", "3 days after Mon 9 Mar 2026");
    }

    @Test
    void aBrokenPromiseAndItsCauseAreTold() {
        var company = ofClaire(story.files(aCompanyNewToExport()));
        company.until(at("2026-03-13T10:00"))
                .does("ReassignContact", "breachCause", "OVERLOAD", "managerNotes", "Two colleagues are ill.");

        var page = page("/staff/companies/" + company.number());

        assertThat(row(page, "Promises", "First contact")).contains("broken");
        assertThat(row(page, "Why promises were broken", "First contact")).contains("Too many cases");
        assertThat(row(page, "Notes", "Two colleagues are ill.")).contains("First contact overdue");
        assertThat(row(page, "What is open", "Contact the company")).contains("Claire Marie <b>", "overdue");
    }

    @Test
    void anotherDiagnosisThatJoinedIsSeen() {
        var first = aCompanyNewToExport();
        var company = story.files(first);
        company.until(at("2026-03-10T09:00"));
        story.files(but(but(first, "q1", "3"), "contactEmail", "somebody.else@example.com"));

        var page = page("/staff/companies/" + company.number());

        assertThat(page.select(".staff-alert").text()).contains("Tue 10 Mar 2026, 09:00");
        assertThat(fact(page, "Readiness index").text()).isEqualTo("36 of 100");
        assertThat(row(page, "Earlier diagnoses", "Mon 9 Mar 2026")).contains("31", "the company");
        assertThat(fact(page, "E-mail").text()).isEqualTo("camille.hebert@example.com");
    }

    @Test
    void whoeverElseAnsweredForTheCompanyCanBeReached() {
        var first = aCompanyNewToExport();
        var company = story.files(first);
        company.until(at("2026-03-10T09:00"));
        story.files(but(
                but(but(first, "contactLastName", "Lecomte"), "contactEmail", "somebody.else@example.com"),
                "contactPhone",
                "02 35 00 00 00"));

        var page = page("/staff/companies/" + company.number());

        assertThat(row(page, "Others who answered for the company", "Tue 10 Mar 2026"))
                .contains("Camille Lecomte", "02 35 00 00 00", "somebody.else@example.com");
        assertThat(fact(page, "E-mail").text()).isEqualTo("camille.hebert@example.com");
        assertThat(page("/staff/companies/" + story.files(aCompanyNewToExport()).number())
                        .text())
                .doesNotContain("Others who answered");
    }

    @Test
    void whatACompanySaysIsNeverMarkup() {
        var company = ofClaire(story.files(but(aCompanyNewToExport(), "legalName", HOSTILE)));
        company.notes("CALL", "<img src=x onerror=alert(2)>\nsecond line");

        for (var address : List.of(
                "/staff/companies/" + company.number(),
                "/staff/companies?q=alert",
                "/staff/companies?q=alert&fragment=true",
                "/staff/companies/" + company.number() + "?fragment=true",
                "/staff/companies?q=<script>alert(3)</script>")) {
            var page = page(address);
            assertThat(page.select("script, img, [onerror], [onmouseover]")).isEmpty();
            assertThat(page.text()).doesNotContain("49 &");
        }
        assertThat(page("/staff/companies/" + company.number()).select("h2").text())
                .isEqualTo(HOSTILE);
    }

    @Test
    void aTaskLeadsToItsCompanyAsAFragment() {
        var company = story.files(aCompanyNewToExport());
        var task = company.task("ContactCompany").getId();

        var fragment = content("/staff/tasks/" + task + "/company?fragment=true");

        assertThat(fragment).startsWith("<div class=\"staff\"").doesNotContain("<html", "<head");
        assertThat(Jsoup.parse(fragment).select(".staff-title").text()).contains(company.number());
        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/companies/XP-2026-999999",
                "/staff/companies/nothing",
                "/staff/companies/XP-2026-000001'or''='",
                "/staff/tasks/none/company",
                "/staff/tasks/none/company?fragment=true"
            })
    void whatDoesNotExistIsSaidSo(String address) {
        assertThat(page(address).select(".staff-fault").text()).isNotBlank().doesNotContain("??");
        assertThat(status).isEqualTo(404);
    }

    @Test
    void anExpertFindsTheOwnCasesAndByNumberNameAndSirenEveryOther() {
        var own = ofClaire(story.files(but(aCompanyNewToExport(), "legalName", "Cidrerie du Pays d’Auge")));
        var other = story.files(but(aCompanyNewToExport(), "legalName", "ÉTABLISSEMENTS Lefèvre & Cie"));

        assertThat(found("/staff/companies")).containsExactly(own.number());
        for (var question : List.of(
                other.number(), other.number().toLowerCase(), "etablissements", "lefev etabl", other.fact("siren"))) {
            assertThat(found("/staff/companies?q=" + question)).containsExactly(other.number());
        }
        assertThat(found("/staff/companies?q=XP-2026")).containsExactlyInAnyOrder(own.number(), other.number());
        for (var nothing : List.of("%", "_", "%tablissements", "nobody", "lefevre cidrerie", "' or '1'='1")) {
            assertThat(found("/staff/companies?q=" + nothing)).isEmpty();
        }
        assertThat(page("/staff/companies?q=nobody").select(".staff-none").text())
                .contains("nobody");
    }

    @Test
    void manyCasesComeInPages() {
        var number = story.files(aCompanyNewToExport()).number();
        for (var more = 0; more < CompanyList.PAGE; more++) {
            reassignment.entrust(
                    JourneyNumber.of(story.files(aCompanyNewToExport()).number()), CLAIRE, "cci-normandie");
        }
        reassignment.entrust(JourneyNumber.of(number), CLAIRE, "cci-normandie");

        assertThat(found("/staff/companies?q=fonderie")).hasSize(CompanyList.PAGE);
        assertThat(page("/staff/companies?q=fonderie").select("a[rel=next]").attr("href"))
                .isEqualTo("/staff/companies?q=fonderie&page=2");
        assertThat(found("/staff/companies?q=fonderie&page=2")).hasSize(1);
        assertThat(found("/staff/companies?page=2")).containsExactly(number);
        assertThat(found("/staff/companies?page=-5")).hasSize(CompanyList.PAGE);
        assertThat(found("/staff/companies?page=2147483647")).isEmpty();
    }

    private Case ofClaire(Case company) {
        reassignment.entrust(JourneyNumber.of(company.number()), CLAIRE, "cci-normandie");
        company.openTask("ContactCompany").ifPresent(task -> tasks.setAssignee(task.getId(), CLAIRE));
        return company;
    }

    private List<String> found(String address) {
        return page(address).select("tbody tr td:nth-child(2)").eachText();
    }

    private Document page(String address) {
        return Jsoup.parse(content(address));
    }

    private String content(String address) {
        try {
            var uri =
                    UriComponentsBuilder.fromUriString(address).build().encode().toUri();
            var answer = browser.perform(get(uri).session(login)).andReturn().getResponse();
            status = answer.getStatus();
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failure) {
            throw new IllegalStateException(address, failure);
        }
    }

    private static Element section(Document page, String title) {
        return page.select("section").stream()
                .filter(section -> section.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + page.text()));
    }

    private static Element fact(Document page, String label) {
        return page.select("dl > div").stream()
                .filter(fact -> fact.select("dt").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + page.text()))
                .selectFirst("dd");
    }

    private static String row(Document page, String section, String words) {
        return section(page, section).select("tbody tr").stream()
                .map(Element::text)
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in " + section(page, section)));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
