package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.aRegularExporter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Within the partner: least open cases, then longest without a new case, then name (section 7b of the domain). */
class MatchExpertTest extends JourneyTest {

    private static final String CHAMBER = "cci-normandie";
    private static final String ABROAD = "business-france";

    @Autowired
    private IdentityService identities;

    @Autowired
    private Reassignment reassignment;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void everybodyIsBack() {
        story.ends();
        List.of("expert-bf", "expert-bf-2").forEach(expert -> {
            identities.deleteMembership(expert, ABROAD);
            identities.createMembership(expert, ABROAD);
        });
        identities.deleteUser("a-zoe");
        identities.deleteUser("z-adele");
    }

    @Test
    void amongEqualsTheFirstByNameTakesTheCompany() {
        hires("a-zoe", "Zoé", "Auvray");
        hires("z-adele", "Adèle", "Zola");

        assertThat(files()).isEqualTo("z-adele");
    }

    @Test
    void theOneWithTheLeastOpenCasesTakesTheCompany() {
        var busy = story.files(aCompanyNewToExport()).fact("expert");
        var free = story.files(aCompanyNewToExport());
        assertThat(free.fact("expert")).isNotEqualTo(busy);
        free.does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(files()).isNotEqualTo(busy);
    }

    @Test
    void amongThoseTheOneLongestWithoutANewCaseTakesTheCompany() {
        var first = story.files(aCompanyNewToExport());
        story.beginsAt("2026-03-09T11:00");
        var second = story.files(aCompanyNewToExport());
        story.beginsAt("2026-03-09T12:00");
        var third = story.files(aCompanyNewToExport());
        assertThat(third.fact("expert")).isEqualTo(first.fact("expert"));

        List.of(first, second, third).forEach(over -> over.does("ContactCompany", "contactOutcome", "WITHDRAWN"));

        assertThat(files()).isEqualTo(second.fact("expert"));
    }

    @Test
    void whereAPartnerHasNobodyTheManagersGetTheCompanyAtOnce() {
        List.of("expert-bf", "expert-bf-2").forEach(expert -> identities.deleteMembership(expert, ABROAD));

        var company = story.files(aRegularExporter());

        assertThat(company.fact("partner")).isEqualTo(ABROAD);
        assertThat(company.fact("expert")).isEqualTo("manager");
        assertThat(company.task("ContactCompany").getAssignee()).isEqualTo("manager");
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
    }

    @Test
    void anExpertWhoIsUnknownIsRefusedAndNothingIsWritten() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        company.until(company.promised("contactDue"));

        assertThatThrownBy(() -> company.does("ReassignContact", "newExpert", "funding", "breachCause", "ABSENCE"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("is not an expert of the accelerator");

        assertThat(company.fact("expert")).isEqualTo(expert);
        assertThat(company.openTasks()).contains("ReassignContact");
        assertThat(company.breaches()).isEmpty();
    }

    @Test
    void aReassignmentCountsAsANewCase() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        var other = expert.equals("expert-cci") ? "expert-cci-2" : "expert-cci";

        reassignment.entrust(JourneyNumber.of(company.number()), other, CHAMBER);

        assertThat(files()).isEqualTo(expert);
    }

    private String files() {
        Case company = story.files(aCompanyNewToExport());
        return company.fact("expert");
    }

    private void hires(String id, String firstName, String lastName) {
        var user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identities.saveUser(user);
        identities.createMembership(id, "experts");
        identities.createMembership(id, CHAMBER);
    }
}
