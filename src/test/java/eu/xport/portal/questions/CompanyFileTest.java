package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.anOccasionalExporter;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseFile;
import eu.xport.portal.Visit;
import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not required comes after the result, and the case follows what is told then. */
class CompanyFileTest extends CompanyFileVisitTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseFile file;

    @Autowired
    private Analyst analyst;

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

    private static String other() {
        return (String) aCompanyNewToExport().get("siret");
    }
}
