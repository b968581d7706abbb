package eu.xport.portal.own;

import static eu.xport.testing.Answers.aRegularExporter;
import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.financing.Trace;
import eu.xport.portal.Visit;
import eu.xport.testing.AtOnce;
import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.InsuredCompany;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A company sees its grants and insurances, wishes for a grant, and tells what happens to it. */
class FinancingPageTest extends CompanyVisitTest {

    private static final String PAGE = "/journey/financing";

    @Autowired
    private Trace trace;

    @Test
    void aCompanyWishesForAGrantAndSeesWhereItStands() {
        var company = entered();
        assertThat(visit.opens(PAGE).text()).contains("You have not wished for a grant yet.");

        var page = wishes("A stand in Madrid");

        assertThat(page.text())
                .contains("Your wish has arrived.", company.grant(), "A stand in Madrid", "Wished for")
                .contains("We look whether your company can get the grant");
        assertThat(page.html().select("#grantPurpose")).isEmpty();
        assertThat(company.openTasks()).contains("CheckEligibility");
        assertThat(trace.of(company.grant())).singleElement().satisfies(entry -> assertThat(entry.keptBy())
                .isNull());
    }

    @Test
    void aWishMayBelongToAnActionOfTheRoadmapInForce() {
        var company = drafted(aPlanOf(6, 6, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-03-19T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true");
        comesBack(company);
        var action =
                visit.opens(PAGE).html().select("#grantAction option").last().attr("value");

        var foreign = visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A study", "grantAction", "A-999999"));
        assertThat(foreign.problems()).singleElement().asString().contains("must be an action of your roadmap");
        assertThat(foreign.html().select("#grantPurpose").text()).isEqualTo("A study");
        assertThat(count("export_grant")).isZero();
        visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A study", "grantAction", action));

        assertThat(action).startsWith("A-");
        assertThat(trace.of(company.grant()).get(0).facts()).contains(action);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void aWishThatSaysNothingOrTooMuchIsGivenBackAsItWasTyped(int length) {
        entered();
        var typed = "x".repeat(length);

        var refused = visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().startsWith("What is it for?");
        assertThat(refused.html().select("#grantPurpose").text()).isEqualTo(typed);
        assertThat(count("export_grant")).isZero();
    }

    @Test
    void aSecondWishWaitsUntilTheFirstIsDecidedOrWithdrawn() {
        var company = entered();
        wishes("A stand in Madrid");

        var second = visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A fair in Lisbon"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problems()).singleElement().asString().contains("on which nobody has decided yet");
        assertThat(second.html().select("#grantPurpose").text()).isEqualTo("A fair in Lisbon");
        assertThat(tells(company.grant(), "WITHDRAWN").text()).contains("Your wish for a grant is withdrawn.");
        assertThat(company.openTasks()).doesNotContain("CheckEligibility");
        wishes("A fair in Lisbon");

        assertThat(count("export_grant")).isEqualTo(2);
    }

    @Test
    void aWishThatIsSentTwiceAtTheSameMomentIsOne() {
        entered();

        var pages = AtOnce.answers(2, () -> visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A stand in Madrid")));

        assertThat(pages).extracting(Visit.Page::status).containsExactlyInAnyOrder(302, 422);
        assertThat(count("export_grant")).isEqualTo(1);
    }

    @Test
    void aCompanySaysThatItHasPaidInvoicesOnceUntilTheyAreLookedAt() {
        var granted = signed();

        assertThat(visit.opens(PAGE).text()).contains("Agreement signed", "60,000", "Final report by");
        assertThat(tells(granted.number(), "INVOICES").text())
                .contains("we look at your invoices", "We are looking at the invoices");
        assertThat(sends(granted.number(), "INVOICES").problems())
                .singleElement()
                .asString()
                .contains("is known already");
        assertThat(granted.company().openTasks())
                .filteredOn("CheckInvoices"::equals)
                .hasSize(1);
        granted.does("CheckInvoices", GrantedCompany.invoices("10000"));

        assertThat(visit.opens(PAGE).html().select("button[value=INVOICES]")).hasSize(1);
    }

    @Test
    void aCompanySaysThatItsProjectIsFinishedAndCannotWithdrawAnyMore() {
        var granted = signed();
        assertThat(sends(granted.number(), "WITHDRAWN").problems())
                .singleElement()
                .asString()
                .contains("it is decided");

        assertThat(tells(granted.number(), "FINISHED").text()).contains("we now await your final report");

        assertThat(granted.company().openTasks()).contains("CheckFinalReport");
        assertThat(visit.opens(PAGE).html().select("button[name=grantEvent]")).isEmpty();
        assertThat(sends(granted.number(), "FINISHED").status()).isEqualTo(422);
    }

    @Test
    void aCompanyTouchesItsOwnGrantsAndContractsOnly() {
        var theirs = story.files(but(aRegularExporter(), "contactEmail", "other@example.com"));
        var grant = new GrantedCompany(story, theirs).wishes().number();
        new InsuredCompany(story, theirs).applies();
        entered();

        assertThat(visit.opens(PAGE).text()).doesNotContain(grant);
        assertThat(sends(grant, "WITHDRAWN").status()).isEqualTo(404);
        assertThat(visit.sendsTo(PAGE + "/insurance", Map.of("contractNumber", "AP-2026-000001"))
                        .status())
                .isEqualTo(404);
        assertThat(theirs.openTasks()).contains("CheckEligibility");
        assertThat(visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A", "journey", theirs.number()))
                        .problems())
                .containsExactly("Your case – is not asked in this form.");
    }

    @Test
    void aClosedCaseWishesForNothingMore() {
        var company = entered();
        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(visit.opens(PAGE).html().select("#grantPurpose")).isEmpty();
        assertThat(visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", "A stand"))
                        .problems())
                .singleElement()
                .asString()
                .contains("closed");
    }

    @Test
    void whatTheInsurerHasNotConfirmedIsCalledASimulation() {
        var insured = new InsuredCompany(story, entered()).inProspecting("PROGRAMME", 2, "100000");
        insured.states(1, "80000", "50000");
        comesBack(insured.company());

        var page = visit.opens(PAGE);

        assertThat(page.text())
                .contains("Spain", "Prospecting", "Budget agreed", "Support earned so far (simulation)")
                .contains("the State’s insurer has not confirmed them", "handed in on", "Advance");
        assertThat(page.html().select("tbody tr").eachText())
                .filteredOn(row -> row.startsWith("Instalment"))
                .isNotEmpty()
                .allMatch(row -> row.endsWith("simulation"));
    }

    @Test
    void anApplicationForTheInsuranceIsTakenBack() {
        var company = entered();
        new InsuredCompany(story, company).applies();
        var contract =
                visit.opens(PAGE).html().select("input[name=contractNumber]").attr("value");

        var page = visit.follows(visit.sendsTo(PAGE + "/insurance", Map.of("contractNumber", contract)));

        assertThat(page.text()).contains("Your application is taken back.", "Withdrawn by the company");
        assertThat(company.openTasks()).doesNotContain("RecordInsurerDecision");
        assertThat(visit.sendsTo(PAGE + "/insurance", Map.of("contractNumber", contract))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void thePageSpeaksFrenchAndLeadsToTheSimulators() {
        entered();

        var page = visit.opens(PAGE + "?lang=fr");

        assertThat(page.text()).contains("Financement", "À quoi servirait-elle", "Impulsion Export");
        assertThat(page.html().select("main a[href]").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/resources/IMP-EXP/simulation"))
                .anyMatch(link -> link.startsWith("/resources/AP/simulation"));
    }

    private Case entered() {
        var company = filed();
        entersBy("DIAGNOSIS_RECEIVED", company);
        return company;
    }

    private GrantedCompany signed() {
        var granted = new GrantedCompany(story, filed()).isSigned().isPaid();
        comesBack(granted.company());
        return granted;
    }

    /** A visit is short: whoever comes back another day asks for a link. */
    private void comesBack(Case company) {
        visit.sendsTo("/journey/link", Map.of("email", "camille.hebert@example.com"));
        entersBy("CASE_LINK", company);
    }

    private Visit.Page wishes(String purpose) {
        return visit.follows(visit.sendsTo(PAGE + "/wish", Map.of("grantPurpose", purpose)));
    }

    private Visit.Page sends(String grant, String event) {
        return visit.sendsTo(PAGE + "/grant", Map.of("grantNumber", grant, "grantEvent", event));
    }

    private Visit.Page tells(String grant, String event) {
        return visit.follows(sends(grant, event));
    }
}
