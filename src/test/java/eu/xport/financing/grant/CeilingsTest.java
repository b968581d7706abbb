package eu.xport.financing.grant;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.GrantedCompany.DECIDER;
import static eu.xport.testing.GrantedCompany.cost;
import static eu.xport.testing.GrantedCompany.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.company.Euro;
import eu.xport.testing.AtOnce;
import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was granted before limits what can be granted, day by day and for the whole undertaking. */
class CeilingsTest extends GrantStory {

    private static final String SISTER = "552032534";

    @Autowired
    private Assessment assessment;

    @Autowired
    private Undertakings undertakings;

    /** Source: the scheme's test rows. */
    @ParameterizedTest
    @CsvSource({
        "120000,     0,      0, 60000",
        "200000,     0,      0, 75000",
        "120000, 40000,      0, 35000",
        "120000,     0, 280000, 20000",
    })
    void aGrantIsProposedVotedAndPaidWithinAllLimits(String costs, String voted, String used, String granted) {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("costs", List.of(cost(Map.of("costAmount", costs))), "aids", declared(voted, used)));
        wisher.papersAreComplete();

        assertThatThrownBy(() -> wisher.proposes(
                        new BigDecimal(granted).add(BigDecimal.ONE).toPlainString()))
                .hasMessageContaining(NumberFormat.getInstance(Locale.UK).format(new BigDecimal(granted)) + ".00");
        wisher.proposes(granted).isVoted();

        assertThat(grant().voted()).isEqualTo(new Euro(new BigDecimal(granted)));
        wisher.signs("2027-12-31").isPaid().notes("FINISHED").reports(costs).isPaid();
        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
        assertThat(payments.findByExportGrantOrderByPlace(grant().number()).stream()
                        .map(GrantPayment::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(granted);
    }

    /** Source: the scheme's last test row. */
    @Test
    void whereNothingIsLeftTheCommitteeCanOnlyRefuse() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", declared("0", "310000"))).papersAreComplete();

        assertThatThrownBy(() -> wisher.proposes("1")).hasMessageContaining("nothing more may be granted");
        wisher.proposes("0");
        assertThatThrownBy(wisher::isVoted).hasMessageContaining("nothing can be granted");
        company.doesAs(
                DECIDER,
                "DecideGrant",
                vote(Map.of("grantDecision", "REFUSED", "decisionReason", "The ceiling is full")));

        assertThat(grant().state()).isEqualTo(GrantState.REFUSED);
        assertThat(company.process("ExportImpulse")).isNull();
    }

    @Test
    void whatIsDeclaredTwiceInOneDeclarationWasGrantedTwice() {
        wisher.wishes().isEligible();
        var aid = aid("2025-02-15", "150000", "DE_MINIMIS", SISTER);

        wisher.prepares(Map.of("aids", List.of(aid, aid)));

        assertThat(usedOn("2026-04-01")).isEqualByComparingTo("300000");
    }

    @Test
    void whatTwoCompaniesOfAnUndertakingDeclareCountsOnce() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2025-01-15", "240000", "DE_MINIMIS", SISTER))));

        sister();

        assertThat(usedOn("2026-04-01")).isEqualByComparingTo("240000");
    }

    @Test
    void aDeclarationOutlivesTheApplicationThatIsWithdrawnAndStandsInTheNextOne() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2025-01-15", "240000", "DE_MINIMIS", SISTER))));
        wisher.notes("WITHDRAWN");

        wisher.wishes().isEligible();

        assertThat(usedOn("2026-04-01")).isEqualByComparingTo("240000");
        assertThat(company.shown("PrepareApplication", "aids")).contains("240000", SISTER);
    }

    @Test
    void aDeclarationTakesThePlaceOfTheOneBefore() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2025-01-15", "240000", "DE_MINIMIS", SISTER))));
        wisher.papersAreComplete().does("ProposeGrant", Map.of("grantProposal", "REVISE"));

        wisher.prepares(Map.of("aids", List.of(aid("2025-01-15", "24000", "DE_MINIMIS", null))));

        assertThat(usedOn("2026-04-01")).isEqualByComparingTo("24000");
        assertThat(undertakings.membersWith(grant().siren())).containsExactly(grant().siren());
    }

    @Test
    void aCompanyLeavesAnUndertakingOnlyWhenNobodyNamesItAnyMore() {
        wisher.wishes().isEligible();
        sister();
        wisher.prepares(Map.of("linkedCompanies", SISTER));
        assertThat(undertakings.membersWith(grant().siren())).contains(SISTER);

        wisher.papersAreComplete().does("ProposeGrant", Map.of("grantProposal", "REVISE"));
        wisher.prepares(Map.of("linkedCompanies", ""));

        assertThat(undertakings.membersWith(grant().siren()))
                .as("the sister still says that they are one")
                .contains(SISTER);
    }

    @Test
    void aidOfALeapDayCountsUntilTheEndOfThatMonth() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2024-02-29", "40000", "EXPORT_IMPULSE", null))));

        assertThat(votedOn("2026-02-28")).isEqualByComparingTo("40000");
        assertThat(assessment.meter(grant(), LocalDate.of(2026, 2, 28)).relief())
                .extracting(Meter::day)
                .startsWith(LocalDate.of(2026, 3, 1));
    }

    @Test
    void theMeterShowsBothCeilingsWhatCountsAndTheDaysOnWhichItEnds() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2025-01-15", "40000", "EXPORT_IMPULSE", null))))
                .papersAreComplete();

        assertThat(company.shown("ProposeGrant", "meterLine").lines())
                .containsExactly(
                        "Mon 30 Mar 2026: 40,000.00\u00a0€ of 75,000.00\u00a0€ granted by the scheme, 40,000.00\u00a0€ of 300,000.00\u00a0€ of de minimis aid.",
                        "– 40,000.00\u00a0€, granted on Wed 15 Jan 2025 by Region to " + grant().siren()
                                + ": scheme, de minimis",
                        "Fri 15 Jan 2027: 0.00\u00a0€ of 75,000.00\u00a0€ granted by the scheme, 40,000.00\u00a0€ of 300,000.00\u00a0€ of de minimis aid.",
                        "Sat 15 Jan 2028: 0.00\u00a0€ of 75,000.00\u00a0€ granted by the scheme, 0.00\u00a0€ of 300,000.00\u00a0€ of de minimis aid.");
    }

    @Test
    void aNewApplicationShowsWhatTheRegisterAndTheSistersKnow() {
        wisher.isProposed();
        sister();
        wisher.isVoted();
        var first = company.grant();

        wisher.wishes().isEligible();

        assertThat(company.shown("PrepareApplication", "linkedCompanies")).isEqualTo(SISTER);
        assertThat(company.shown("PrepareApplication", "meterLine"))
                .contains("60,000.00\u00a0€, granted on", first + " to " + grant().siren() + ": scheme, de minimis")
                .contains("240,000.00\u00a0€, granted on Wed 15 Jan 2025 by Region to " + SISTER + ": de minimis");
    }

    @Test
    void anEarlierGrantOnAnotherBasisCountsAgainstTheSchemesCeilingAlone() {
        wisher.wishes().isEligible().appliesWith("80000").papersAreComplete();
        var proposal = new HashMap<>(GrantedCompany.proposal("40000"));
        proposal.put("legalBasis", "GBER_18");
        wisher.does("ProposeGrant", proposal).isVoted();

        wisher.wishes().isEligible().appliesWith("120000").papersAreComplete();

        assertThat(assessment.meter(grant(), LocalDate.of(2026, 4, 20)).used()).isEqualTo(Euro.NOTHING);
        assertThatThrownBy(() -> wisher.proposes("35000.01")).hasMessageContaining("35,000.00");
        wisher.proposes("35000");
    }

    @Test
    void anotherLegalBasisDoesNotCountAgainstDeMinimis() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", declared("0", "310000"))).papersAreComplete();
        var proposal = new HashMap<>(GrantedCompany.proposal("60000"));
        proposal.put("legalBasis", "GBER_19");

        wisher.does("ProposeGrant", proposal);
        wisher.isVoted();

        assertThat(grant().voted().amount()).isEqualByComparingTo("60000");
    }

    @Test
    void aidStopsCountingThreeYearsAfterItsDecisionToTheDay() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2023-04-15", "100000", "DE_MINIMIS", SISTER))));

        assertThat(usedOn("2026-04-14")).isEqualByComparingTo("100000");
        assertThat(usedOn("2026-04-15")).isEqualByComparingTo("0");
        assertThat(assessment.meter(grant(), LocalDate.of(2026, 4, 1)).relief())
                .singleElement()
                .satisfies(relief -> assertThat(relief.day()).isEqualTo("2026-04-15"));
    }

    @Test
    void theSchemesOwnGrantsStopCountingAfterTwentyFourMonths() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(aid("2024-04-15", "40000", "EXPORT_IMPULSE", null))));

        assertThat(votedOn("2026-04-14")).isEqualByComparingTo("40000");
        assertThat(votedOn("2026-04-15")).isEqualByComparingTo("0");
    }

    @Test
    void twoDecisionsAtTheSameMomentDoNotTogetherPassACeiling() throws Exception {
        wisher.isProposed();
        var sister = sister();

        var outcomes = together(
                () -> company.doesAs(DECIDER, "DecideGrant", vote(Map.of())),
                () -> sister.doesAs(DECIDER, "DecideGrant", vote(Map.of())));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(grants.findAll().stream()
                        .map(Grant::voted)
                        .reduce(Euro.NOTHING, Euro::plus)
                        .amount())
                .isEqualByComparingTo("60000");
    }

    @Test
    void aidThatIsGrantedElsewhereBeforeTheVoteSendsTheProposalBack() {
        wisher.isProposed();

        wisher.does("DecideGrant", Map.of("grantDecision", "SENT_BACK"));
        wisher.prepares(Map.of("aids", declared("0", "280000")))
                .proposes("20000")
                .isVoted();

        assertThat(grant().voted().amount()).isEqualByComparingTo("20000");
    }

    @Test
    void twoFirstWishesOfTheSameMomentAreOne() throws Exception {
        var outcomes = together(() -> wisher.wishes(), () -> wisher.wishes());

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(grants.findAll()).hasSize(1);
    }

    /** Another company of the undertaking: both have 60,000 euros before the committee, and only 60,000 are left. */
    private Case sister() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.putAll(Map.of(
                "siret", SISTER + "00018",
                "legalName", "Sister of Falaise",
                "contactEmail", "sister@example.com",
                "language", "en"));
        var other = story.files(answers);
        var steps = new GrantedCompany(story, other).wishes().isEligible();
        steps.prepares(Map.of(
                "linkedCompanies",
                grant().siren(),
                "aids",
                List.of(aid("2025-01-15", "240000", "DE_MINIMIS", SISTER))));
        steps.papersAreComplete().proposes("60000");
        return other;
    }

    private static List<Boolean> together(Callable<?>... works) {
        return AtOnce.answers(Stream.of(works)
                .<Callable<Boolean>>map(work -> () -> succeeds(work))
                .toList());
    }

    private static boolean succeeds(Callable<?> work) {
        try {
            work.call();
            return true;
        } catch (Exception refused) {
            assertThat(refused).message().containsAnyOf("ceiling", "at the same moment", "on which nobody has decided");
            return false;
        }
    }

    private BigDecimal usedOn(String day) {
        return assessment.meter(grant(), LocalDate.parse(day)).used().amount();
    }

    private BigDecimal votedOn(String day) {
        return assessment.meter(grant(), LocalDate.parse(day)).voted().amount();
    }

    private static List<Map<String, Object>> declared(String voted, String used) {
        return Stream.of(
                        aid("2025-01-15", voted, "EXPORT_IMPULSE", null), aid("2025-02-15", used, "DE_MINIMIS", SISTER))
                .filter(aid -> !"0".equals(aid.get("aidAmount")))
                .toList();
    }

    private static Map<String, Object> aid(String day, String amount, String kind, String siren) {
        var aid = new HashMap<String, Object>(
                Map.of("aidGrantedOn", day, "aidAmount", amount, "aidAuthority", "Region", "aidKind", kind));
        if (siren != null) {
            aid.put("aidSiren", siren);
        }
        return aid;
    }
}
