package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.anOccasionalExporter;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseFile;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is not required comes after the result, and the case follows what is told then. */
class CompanyFileTest extends PublicPagesTest {

    private static final Map<String, Object> MORE = Map.of(
            "nafCode", "10.71C",
            "workforce", "W10_49",
            "turnover", "1 200 000",
            "exportTurnover", "",
            "targetCountries", List.of("DE", "ES"),
            "contactFirstName", "Camille",
            "contactRole", "Sales director",
            "language", "en",
            "preferredCallTime", "MORNING");

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseFile file;

    @Autowired
    private Analyst analyst;

    private String path;

    @BeforeEach
    void nobodyGetsTheNewsletterYet() {
        database.update("delete from newsletter_consent");
    }

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @Test
    void theResultAsksWhateverTheFormDoesNotRequireAndNothingElse() {
        var asked = result(required(aCompanyNewToExport())).html();

        assertThat(asked.select("#file [name]:not(button)").eachAttr("name").stream()
                        .distinct())
                .containsExactly(
                        "nafCode",
                        "workforce",
                        "turnover",
                        "exportTurnover",
                        "targetCountries",
                        "contactFirstName",
                        "contactRole",
                        "language",
                        "preferredCallTime",
                        "newsletter");
        assertThat(asked.select("#file .required")).isEmpty();
        assertThat(asked.select("#file input[name=language][checked]").val()).isEqualTo("en");
        assertThat(asked.select("#file #preferredCallTime option[selected]").val())
                .isEqualTo("ANY");
    }

    @Test
    void whatIsToldThenIsKeptAndTheCardOfTheExpertAndTheTaskFollow() {
        var company = company(result(required(anOccasionalExporter())));
        assertThat(company.fact("sector")).isEqualTo("OTHER");

        var sent = completes(MORE);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(path + "?kept#file");
        assertThat(visit.follows(sent).text()).contains("Thank you: this is kept");
        assertThat(database.queryForMap(
                        "select naf_code, workforce, target_countries, contact_first_name, contact_role,"
                                + " contact_language, contact_call_time from company"))
                .containsEntry("naf_code", "10.71C")
                .containsEntry("workforce", "W10_49")
                .containsEntry("target_countries", "DE ES")
                .containsEntry("contact_first_name", "Camille")
                .containsEntry("contact_role", "Sales director")
                .containsEntry("contact_language", "en")
                .containsEntry("contact_call_time", "MORNING");
        assertThat(company.fact("sector")).isEqualTo("AGRO_FOOD");
        assertThat(company.fact("strategy_area")).isNotEqualTo("NONE");
        assertThat(shown(company, "sectorName").toString()).isEqualTo("Agro-food");
        assertThat(shown(company, "companyLine").toString()).contains("1,200,000 €", "Germany, Spain");
        assertThat(shown(company, "contactLine").toString()).contains("Camille Hébert, Sales director", "morning");
        assertThat(known(company, "sector")).isEqualTo("AGRO_FOOD");
        assertThat(known(company, "companyLanguage")).isEqualTo("en");
    }

    @Test
    void thePartnerStaysWithTheCompanyWhateverItsActivityTurnsOutToBe() {
        var answers = but(required(anOccasionalExporter()), "department", "76");
        var company = company(result(answers));
        var partner = company.fact("partner");
        var expert = company.fact("expert");
        assertThat(company(result(
                                Visit.speaking("en", port), with(but(answers, "siret", other()), "nafCode", "10.71C")))
                        .fact("partner"))
                .as("told before, it would have been another")
                .isNotEqualTo(partner);
        path = pathOf(company);

        completes(MORE);

        assertThat(company.fact("sector")).isEqualTo("AGRO_FOOD");
        assertThat(company.fact("partner")).isEqualTo(partner);
        assertThat(company.fact("expert")).isEqualTo(expert);
    }

    @Test
    void theServicesFollowTheTurnover() {
        var company = company(result(required(aCompanyNewToExport())));
        assertThat(services(company)).doesNotContain("AP");

        completes(MORE);
        assertThat(services(company)).contains("AP");

        completes(but(MORE, "turnover", ""));
        assertThat(services(company)).doesNotContain("AP");
    }

    @Test
    void theLastWordCountsAndTheSameWordTwiceChangesNothing() {
        result(required(aCompanyNewToExport()));
        completes(MORE);
        var rows = rows();
        var version = version();

        completes(MORE);

        assertThat(rows()).isEqualTo(rows);
        assertThat(version()).isEqualTo(version);
        var known = visit.opens(path).html();
        assertThat(known.select("#turnover").val()).isEqualTo("1200000");
        assertThat(known.select("#file input[name=targetCountries][checked]").eachAttr("value"))
                .containsExactly("DE", "ES");
        completes(without(but(MORE, "contactRole", "Owner"), "targetCountries"));
        assertThat(database.queryForMap("select contact_role, target_countries from company"))
                .containsEntry("contact_role", "Owner")
                .containsEntry("target_countries", "");
    }

    @Test
    void theNewsletterIsAgreedToOnceWithItsWordsAndTheTickTakenAwayWithdraws() {
        result(required(aCompanyNewToExport()));

        completes(with(MORE, "newsletter", "true"));
        completes(with(MORE, "newsletter", "true"));

        assertThat(database.queryForList("select * from newsletter_consent"))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.get("wording").toString()).startsWith("Send me the newsletter\n");
                    assertThat(consent).containsEntry("address", "camille.hebert@example.com");
                    assertThat(consent.get("withdrawn_at")).isNull();
                });
        assertThat(visit.opens(path).html().select("#newsletter[checked]")).hasSize(1);
        completes(MORE);
        assertThat(database.queryForList("select withdrawn_at from newsletter_consent", Object.class))
                .doesNotContainNull();
        assertThat(visit.opens(path).html().select("#newsletter[checked]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nafCode         | bakery  | is not written as expected",
                "turnover        | a lot   | must be a number",
                "turnover        | -1      | must be at least 0",
                "workforce       | W7      | must be one of the choices offered",
                "targetCountries | XX      | must be one of the choices offered",
                "language        | de      | must be one of the choices offered",
                "contactFirstName| http://x.example | may hold no web address",
                "newsletter      | maybe   | must be yes or no"
            })
    void whatCannotBeIsRefusedWithAllThatWasTypedAndNothingIsKept(String field, String sent, String reason) {
        result(required(aCompanyNewToExport()));
        var rows = rows();
        var version = version();

        var refused = completes(with(MORE, field, sent));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().title()).startsWith("Error: ");
        assertThat(refused.fault(field)).contains(reason);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.html().select("#contactRole").val()).isEqualTo("Sales director");
        assertThat(refused.header("Cache-Control")).contains("no-store");
        assertThat(rows()).isEqualTo(rows);
        assertThat(version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "siret, 73282932000074",
        "legalName, Others",
        "contactEmail, a@example.com",
        "q1, 3",
        "stage, CLOSED",
        "privacyNotice, true",
        "<script>, x"
    })
    void whatIsNotAskedThenIsRefused(String field, String value) {
        result(required(aCompanyNewToExport()));
        var version = version();

        var refused = completes(with(MORE, field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".problems").text()).contains("is not asked in this form");
        assertThat(refused.html().select("script")).isEmpty();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void onceTheCompanyWasCalledItsExpertKeepsThem() {
        var company = company(result(required(aCompanyNewToExport())));
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        var version = version();

        var sent = completes(MORE);

        assertThat(visit.follows(sent).html().select("#file").text())
                .contains("keeps these details from now on")
                .doesNotContain("NAF", "this is kept");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void nobodyElseCompletesIt() {
        var first = required(aCompanyNewToExport());
        result(first);
        var mine = path;
        var stranger = Visit.speaking("en", port);
        var joined = result(stranger, but(first, "contactEmail", "else@example.com"));
        var theirs = path;
        var version = version();

        assertThat(joined.html().select("#file")).isEmpty();
        assertThat(stranger.sendsTo(theirs + "/file", MORE).status()).isEqualTo(404);
        assertThat(stranger.sendsTo("/diagnosis/" + UUID.randomUUID() + "/file", MORE)
                        .status())
                .isEqualTo(404);
        assertThat(visit.sendsTo(mine + "/file", MORE, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void whoComesBackToItsAddressFindsTheResult() {
        result(required(aCompanyNewToExport()));

        assertThat(visit.opens(path + "/file").header("Location")).endsWith(path);
    }

    @Test
    void aFieldThatAnAnalystAddsIsAskedThenAndKeptWithTheNotes() {
        analyst.changes(
                "self-diagnosis.form",
                "\"components\": \\[",
                "\"components\": [{\"type\": \"textfield\", \"id\": \"Fair\", \"key\": \"fair\", \"label\": \"Trade fair\","
                        + " \"validate\": {\"maxLength\": 80}},");
        story.sleepsUntil("2026-03-09T10:05");

        var company = company(result(required(aCompanyNewToExport())));
        completes(with(MORE, "fair", "Anuga"));

        assertThat(database.queryForList("select text from note where journey = ?", String.class, company.number()))
                .containsExactly("Trade fair: Anuga");
    }

    @Test
    void theSameInFrench() {
        visit = Visit.speaking("fr", port);

        var result = result(required(aCompanyNewToExport()));

        assertThat(result.html().select("#file").text())
                .contains("Complétez votre dossier", "Code NAF", "Envoyez-moi la lettre d’information");
        assertThat(completes(with(MORE, "nafCode", "boulangerie")).fault("nafCode"))
                .startsWith("Erreur");
    }

    private Visit.Page result(Map<String, Object> answers) {
        return result(visit, answers);
    }

    private Visit.Page result(Visit visitor, Map<String, Object> answers) {
        var sent = visitor.answers(answers);
        path = URI.create(sent.header("Location")).getPath();
        return visitor.follows(sent);
    }

    private Visit.Page completes(Map<String, Object> fields) {
        return visit.sendsTo(path + "/file", fields);
    }

    private Case company(Visit.Page result) {
        return story.theCase(result.html().select(".number").text());
    }

    private String pathOf(Case company) {
        return "/diagnosis/"
                + database.queryForObject(
                        "select submission from receipt where journey = ?", String.class, company.number());
    }

    private Object shown(Case company, String line) {
        return engine.getTaskService()
                .getVariableLocal(company.task("ContactCompany").getId(), line);
    }

    private Object known(Case company, String variable) {
        return engine.getRuntimeService()
                .getVariable(company.process("ExportJourney").getId(), variable);
    }

    private List<String> services(Case company) {
        return List.of(database.queryForObject(
                        "select services from diagnosis where journey = ?", String.class, company.number())
                .split(" "));
    }

    private Long version() {
        return database.queryForObject("select sum(version) from company", Long.class);
    }

    private static String other() {
        return (String) aCompanyNewToExport().get("siret");
    }

    /** What a visitor has to answer to see the result. */
    private static Map<String, Object> required(Map<String, Object> answers) {
        return new HashMap<>(
                without(answers, "nafCode", "turnover", "targetCountries", "contactFirstName", "language"));
    }
}
