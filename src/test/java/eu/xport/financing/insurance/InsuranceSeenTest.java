package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.testing.EngineTables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the staff, the company and the letters say of a contract; what the engine never learns. */
class InsuranceSeenTest extends InsuredTest {

    private static final String MARK = "zq7marker";

    @Autowired
    private InsuranceSection section;

    @Autowired
    private InsuranceFacts facts;

    @Autowired
    private Journeys journeys;

    @Autowired
    private EngineTables engine;

    @Test
    void aCaseWithoutAnyContractShowsNothing() {
        assertThat(section.of(number(), Locale.ENGLISH)).isEmpty();
        assertThat(facts.of(journeys.of(number()), Locale.ENGLISH)).isEmpty();
        assertThat(insurances.of(number())).isEmpty();
    }

    @Test
    void theCompanyTabShowsPhaseStatementsAndSums() {
        insured.inProspecting("PROGRAMME", 2, "100000").states(1, "60000", "5000");

        assertThat(rows(Locale.ENGLISH))
                .contains(
                        "Spain",
                        "Prospecting",
                        "Year 1: spent 60,000.00",
                        "export turnover 5,000.00",
                        "Advance: 32,500.00",
                        "paid Fri 10 Apr 2026");
        assertThat(rows(Locale.FRENCH)).contains("Prospection", "Avance", "payé le ven. 10 avr. 2026");
    }

    @Test
    void theCompanyReadsAScheduleThatIsASimulationUntilItIsConfirmed() {
        insured.inProspecting("SCHEME", 2, "100000").states(1, "100000", "0");
        var simulated = insurances.of(number()).get(0);

        assertThat(simulated.simulated()).isTrue();
        assertThat(simulated.phase()).isEqualTo("PROSPECTING");
        assertThat(simulated.earned()).contains(euro("65000"));
        assertThat(simulated.sums())
                .filteredOn(sum -> sum.kind().equals("INSTALMENT"))
                .hasSize(12)
                .first()
                .satisfies(sum -> assertThat(sum.dueOn()).isEqualTo("2030-07-10"));
        insured.states(2, "0", "0")
                .settled(2)
                .states(3, null, "0")
                .states(4, null, "0")
                .confirmed(4);

        var confirmed = insurances.of(number()).get(0);
        assertThat(confirmed.simulated()).isFalse();
        assertThat(confirmed.sums())
                .filteredOn(sum -> sum.kind().equals("INSTALMENT"))
                .extracting(Insurances.Sum::amount)
                .containsOnly(euro("1625"));
    }

    @Test
    void lettersSayWhatHasHappenedAndWhatIsToBeDone() {
        insured.applies().accepted("100000");
        assertThat(told(Locale.ENGLISH)).contains("accepted on Mon 30 Mar 2026", "sign the contract");
        insured.signed("SCHEME").advancePaid().until("2027-04-10");
        assertThat(told(Locale.ENGLISH)).contains("paid at signature: 29,500.00", "hand in the statement of year 1");
        insured.states(1, "10000", "0").states(2, "0", "0");
        assertThat(told(Locale.FRENCH)).contains("à rendre d’ici au", "rendez 26");
        insured.settled(2).states(3, null, "0").states(4, null, "0").confirmed(4);
        assertThat(told(Locale.FRENCH)).contains("remboursé à ce jour", "payez l’échéance 1 sur 12");
    }

    @Test
    void whatIsOverIsToldOnceAndNotAgainBesideAnotherContract() {
        insured.applies("closedYear", "NO");
        assertThat(told(Locale.ENGLISH)).contains("must have closed one financial year");
        story.sleepsUntil("2026-03-10T10:00");
        insured.applies("zone", "Italy");

        assertThat(told(Locale.ENGLISH)).contains("Italy").doesNotContain("Spain");
    }

    @Test
    void noWordThatSomebodyTypedReachesTheEngine() {
        insured.applies("zone", MARK + " zone").until("2026-04-01");
        company.does(
                "RecordInsurerDecision",
                "insurerDecision",
                "REFUSED",
                "decidedOn",
                "2026-03-30",
                "insurerReason",
                MARK + " reason");

        assertThat(standing().contract().decision().insurerReason()).contains(MARK);
        assertThat(engine.mentioning(MARK)).isEmpty();
    }

    private String rows(Locale language) {
        return section.of(number(), language).orElseThrow().rows().stream()
                .flatMap(List::stream)
                .map(CaseSection.Cell::text)
                .collect(Collectors.joining("\n"));
    }

    private String told(Locale language) {
        return facts.of(journeys.of(number()), language).toString();
    }

    private JourneyNumber number() {
        return JourneyNumber.of(company.number());
    }
}
