package eu.xport.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.EngineTables;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Simulation;
import eu.xport.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Staff tries in Tasklist what a scheme would pay and take; nobody has decided it, and nothing of it stays. */
class SimulationsTest extends JourneyTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineTables tables;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "120000, 0, 0, '60,000.00', The share of the costs decides, '60,000.00', '75,000.00', '300,000.00'",
        "200000, 0, 0, '75,000.00', The ceiling of the scheme decides, '100,000.00', '75,000.00', '300,000.00'",
        "120000, 40000, 40000, '35,000.00', The ceiling of the scheme decides, '60,000.00', '35,000.00', '260,000.00'",
        "120000, 0, 280000, '20,000.00', European law decides, '60,000.00', '75,000.00', '20,000.00'",
        "120000, 0, 310000, 0.00, European law decides, '60,000.00', '75,000.00', 0.00"
    })
    void everyRowOfTheGrantsTableIsShown(
            String costs,
            String voted,
            String used,
            String grant,
            String why,
            String share,
            String scheme,
            String law) {
        var simulation = grant(Map.of(
                "costs",
                List.of(Map.of("costKind", "PREPARATION", "costAmount", costs)),
                "votedBefore",
                voted,
                "deMinimisUsed",
                used));

        assertThat(simulation.line("outcomeLine"))
                .startsWith("The grant would be " + grant + " €")
                .contains(why);
        assertThat(simulation.line("simulationLine")).startsWith("This is a simulation: nobody has decided anything");
        assertThat(simulation.table("simulatedLimits"))
                .extracting(row -> row.get(1))
                .containsExactly(share + " €", scheme + " €", law + " €");
    }

    @Test
    void eachCostCountsOrSaysWhyNotAndTheGrantIsPaidInThreeParts() {
        var simulation = grant(Map.of(
                "costs",
                List.of(
                        Map.of("costKind", "PREPARATION", "costAmount", "10000", "costCountry", "ES"),
                        Map.of(
                                "costKind",
                                "TRAVEL",
                                "costAmount",
                                "4000",
                                "travellers",
                                3,
                                "costPurpose",
                                "NETWORK"))));

        assertThat(simulation.table("simulatedCosts"))
                .containsExactly(
                        List.of(
                                "Preparation: studies, advice, rules, product adaptation (Spain)",
                                "10,000.00 €",
                                "counts"),
                        List.of(
                                "Travel",
                                "4,000.00 €",
                                "Travel and trade shows count for at most two people."
                                        + " De minimis aid does not cover a distribution network."));
        assertThat(simulation.table("simulatedPayments"))
                .extracting(row -> row.get(1))
                .containsExactly("1,500.00 €", "2,500.00 €", "1,000.00 €");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 100000, 0, '29,500.00', '32,500.00', '65,000.00', '19,500.00', 12, '1,625.00', '1,625.00', '45,500.00'",
        "2, 2, 100000, 400000, '29,500.00', '32,500.00', '65,000.00', '40,000.00', 12, '3,333.33', '3,333.37', '25,000.00'",
        "2, 2, 100000, 650000, '29,500.00', '32,500.00', '65,000.00', '65,000.00', 12, '5,416.67', '5,416.63', 0.00",
        "2, 3, 80000, 300000, '29,500.00', '19,500.00', '52,000.00', '30,000.00', 16, '1,875.00', '1,875.00', '22,000.00'",
        "1, 3, 100000, 0, '32,500.00', '32,500.00', '65,000.00', '22,750.00', 16, '1,421.88', '1,421.80', '42,250.00'"
    })
    void everyRowOfTheInsurancesTableIsShown(
            int set,
            String years,
            String spent,
            String turnover,
            String signature,
            String balance,
            String earned,
            String repaid,
            int number,
            String each,
            String last,
            String kept) {
        var simulation = insurance(Map.of(
                "insuredBudget", "100000", "prospectingYears", years, "spentBudget", spent, "turnover4", turnover));

        assertThat(simulation.table("simulatedTerms"))
                .extracting(row -> row.get(0) + " " + row.get(set))
                .contains(
                        "Paid at signature " + signature + " €",
                        "Paid when prospecting ends " + balance + " €",
                        "Support earned by what was spent " + earned + " €",
                        "To be paid back %s € in %d quarterly instalments of %s €, the last one of %s €"
                                .formatted(repaid, number, each, last),
                        "Never paid back " + kept + " €");
        assertThat(simulation.table(set == 1 ? "defaultYears" : "otherYears"))
                .hasSize(Integer.parseInt(years) + 2 + number / 4 + 1);
    }

    @Test
    void bothSetsOfTermsAreExplainedAndDrawn() {
        var simulation = insurance(Simulation.budget());

        assertThat(simulation.line("simulationLine")).contains("This is a simulation: the State’s insurer decides");
        assertThat(simulation.line("termsLine")).contains("Two texts describe this insurance");
        assertThat(simulation.line("defaultTermsLine"))
                .startsWith("By the programme text: At least 35 % of the support earned are paid back");
        assertThat(simulation.line("otherTermsLine"))
                .startsWith("By the public pages of the scheme: At least 30 % of the support earned are paid back");
        assertThat(bars(simulation.line("defaultChart"))).isEqualTo(2 + 3);
        assertThat(bars(simulation.line("otherChart"))).isEqualTo(2 + 3);
    }

    @Test
    void whoeverStartedItTriesOtherFiguresUntilThatIsAll() {
        var simulation = grant(Simulation.costs());
        var first = simulation.task();
        assertThat(first.getAssignee()).isEqualTo("expert-cci");

        simulation.again(Map.of("costs", List.of(Map.of("costKind", "FAIR", "costAmount", "1000"))));

        assertThat(simulation.task().getId()).isNotEqualTo(first.getId());
        assertThat(simulation.task().getAssignee()).isEqualTo("expert-cci");
        assertThat(simulation.line("outcomeLine")).startsWith("The grant would be 500.00 €");
        simulation.finishes();
        assertThat(simulation.isOver()).isTrue();
    }

    @Test
    void whatTheInsuranceWouldPayIsTriedAgainToo() {
        var simulation = insurance(Simulation.budget());

        simulation.again(Map.of("insuredBudget", "100000", "prospectingYears", "3", "spentBudget", "40000"));

        assertThat(simulation.table("simulatedTerms"))
                .contains(List.of("To be given back when prospecting ends", "6,500.00 €", "6,500.00 €"));
        simulation.finishes();
        assertThat(simulation.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GrantSimulation", "InsuranceSimulation"})
    void whatNobodyReadsGoesByItself(String process) {
        var simulation = simulation(process, process.startsWith("Grant") ? Simulation.costs() : Simulation.budget());

        story.until(Story.inParis("2026-03-16T18:00"));

        assertThat(simulation.isOver()).isTrue();
        assertThat(database.queryForObject("select count(*) from letter", Long.class))
                .isZero();
    }

    @Test
    void figuresThatCannotBeComputedAreRefusedInWords() {
        assertThatThrownBy(() -> grant(Map.of())).hasMessageContaining("Costs: ");
        assertThatThrownBy(() -> grant(
                        Map.of("costs", List.of(Map.of("costKind", "LUNCH", "costAmount", "0", "costCountry", "XX")))))
                .hasMessageContaining("Kind (1): ")
                .hasMessageContaining("Country (1): ")
                .hasMessageContaining("Amount without VAT (1): ");
        assertThatThrownBy(() -> insurance(Map.of("insuredBudget", "29999", "prospectingYears", "2")))
                .hasMessageContaining("Budget: must be at least 30,000.00\u00a0€");
        assertThatThrownBy(() -> insurance(Map.of("insuredBudget", "100000", "prospectingYears", "9")))
                .hasMessageContaining("Prospecting lasts: ");
        var simulation = grant(Simulation.costs());
        assertThatThrownBy(() -> simulation.again(Map.of())).hasMessageContaining("Costs: ");
        assertThat(simulation.line("outcomeLine")).startsWith("The grant would be 60,000.00 €");
    }

    @Test
    void nothingThatWasTypedStaysInTheEngine() {
        var grant = grant(costs("4711.17"));
        assertThat(tables.mentioning("4711.17")).allMatch(place -> place.contains("act_ge_bytearray"));
        grant.again(costs("4812.18")).finishes();
        var insurance = insurance(Map.of("insuredBudget", "473911", "prospectingYears", "2", "turnover1", "8123.45"));
        insurance.again(Simulation.budget()).finishes();

        assertThat(List.of("4711.17", "4812.18", "473911", "8123.45"))
                .allSatisfy(typed -> assertThat(tables.mentioning(typed)).isEmpty());
        assertThat(database.queryForObject(
                        "select count(*) from act_hi_varinst where proc_def_key_ in ('GrantSimulation', 'InsuranceSimulation')"
                                + " and name_ not in ('simulatedBy', 'partner', 'simulationNext', 'simulationDue')",
                        Long.class))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"expert-cci, cci-normandie", "manager, camunda-admin", "funding, funding-officers"})
    void itIsOfferedToThoseWhoWorkWithWhoeverStartedItAndIsNoEscalation(String user, String group) {
        var simulation = new Simulation(story, engine, user, "InsuranceSimulation", Simulation.budget());

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup(group)
                        .includeAssignedTasks()
                        .taskAssignee(user)
                        .list())
                .extracting("id")
                .containsExactly(simulation.task().getId());
        simulation.finishes();
        assertThat(simulation.isOver()).isTrue();
    }

    private Simulation grant(Map<String, Object> figures) {
        return simulation("GrantSimulation", figures);
    }

    private Simulation insurance(Map<String, Object> figures) {
        return simulation("InsuranceSimulation", figures);
    }

    private Simulation simulation(String process, Map<String, Object> figures) {
        return new Simulation(story, engine, "expert-cci", process, new HashMap<>(figures));
    }

    private static Map<String, Object> costs(String amount) {
        return Map.of("costs", List.of(Map.of("costKind", "PREPARATION", "costAmount", amount)));
    }

    private static int bars(String picture) {
        var svg = Base64.getDecoder().decode(picture.replace("data:image/svg+xml;base64,", ""));
        return Jsoup.parse(new String(svg, StandardCharsets.UTF_8))
                .select("rect")
                .size();
    }
}
