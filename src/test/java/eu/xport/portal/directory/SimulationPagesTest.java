package eu.xport.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.portal.FilingLimit;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.SentForms;
import eu.xport.portal.Visit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** Whoever plays with amounts reads what a scheme would pay and take, and that nobody has decided it. */
class SimulationPagesTest extends PublicPagesTest {

    private static final String GRANT = "/resources/IMP-EXP/simulation";
    private static final String INSURANCE = "/resources/AP/simulation";

    @ParameterizedTest
    @CsvSource({
        "120000, 0, 0, '60,000.00', The share of your costs decides",
        "200000, 0, 0, '75,000.00', The ceiling of the scheme decides",
        "120000, 40000, 40000, '35,000.00', The ceiling of the scheme decides",
        "120000, 0, 280000, '20,000.00', European law decides",
        "120000, 0, 310000, 0.00, European law decides"
    })
    void everyRowOfTheGrantsTableIsSimulated(String costs, String voted, String used, String grant, String why) {
        var page = visit.opens(GRANT + "?kind1=PREPARATION&amount1=" + costs + "&voted=" + voted + "&used=" + used);

        assertThat(page.html().select("#outcome").text()).isEqualTo("The grant would be " + grant + " €");
        assertThat(page.text()).contains(why, "This is a simulation: nobody has decided anything");
        assertThat(page.html().select("#amount1").attr("value")).isEqualTo(costs);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 100000, 0, '29,500.00', '32,500.00', '65,000.00', '19,500.00', 12, '1,625.00', '1,625.00', '45,500.00'",
        "1, 2, 100000, 400000, '29,500.00', '32,500.00', '65,000.00', '40,000.00', 12, '3,333.33', '3,333.37', '25,000.00'",
        "1, 2, 100000, 650000, '29,500.00', '32,500.00', '65,000.00', '65,000.00', 12, '5,416.67', '5,416.63', 0.00",
        "1, 3, 80000, 300000, '29,500.00', '19,500.00', '52,000.00', '30,000.00', 16, '1,875.00', '1,875.00', '22,000.00'",
        "0, 3, 100000, 0, '32,500.00', '32,500.00', '65,000.00', '22,750.00', 16, '1,421.88', '1,421.80', '42,250.00'"
    })
    void everyRowOfTheInsurancesTableIsSimulated(
            int set,
            int years,
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
        var page =
                visit.opens(INSURANCE + "?budget=100000&years=" + years + "&spent=" + spent + "&turnover4=" + turnover);
        var told = page.html().select("section.card").get(set);

        assertThat(told.select("dl").text())
                .contains("Paid at signature " + signature + " €")
                .contains("Paid when prospecting ends " + balance + " €")
                .contains("Support earned by what was spent " + earned + " €")
                .contains("%s € in %d quarterly instalments of %s €, the last one of %s €"
                        .formatted(repaid, number, each, last))
                .contains("Never paid back " + kept + " €");
        assertThat(told.select("tbody tr")).hasSize(years + 2 + number / 4 + 1);
    }

    @Test
    void aCostThatDoesNotCountSaysWhyAndTheGrantComesOfTheOthers() {
        var page = visit.opens(
                GRANT
                        + "?kind1=PREPARATION&amount1=10000&kind2=TRAVEL&amount2=4000&travellers2=3&purpose2=NETWORK&kind3=VIE&amount3=500");

        assertThat(page.html().select("#outcome").text()).isEqualTo("The grant would be 5,250.00 €");
        assertThat(page.html().select("table").first().select("tr").eachText())
                .containsExactly(
                        "Preparation: studies, advice, rules, product adaptation counts 10,000.00 €",
                        "Travel Travel and trade shows count for at most two people."
                                + " De minimis aid does not cover a distribution network. 4,000.00 €",
                        "V.I.E. post counts 500.00 €");
    }

    @ParameterizedTest
    @CsvSource({
        "inNormandy=NO, At least one establishment must be in Normandy.",
        "registered=NO, The company must be in the trade or craft register.",
        "'business=TRANSPORT', 'Logistics are served, transport is not.'",
        "'business=FOOD_ANNEX_1', 'Products of Annex 1 of the Treaty are not served, other food is.'",
        "'business=OTHER', 'The scheme serves industry, services to industry, food and wholesale.'",
        "sellsToBusinesses=NO, The company must sell mostly to other businesses.",
        "soundFinances=NO, The company’s finances must be sound.",
        "dutiesPaid=NO, Taxes and social duties must be paid."
    })
    void aCompanyThatTheGrantDoesNotServeReadsWhy(String fact, String reason) {
        var page = visit.opens(GRANT + "?kind1=FAIR&amount1=1&" + fact);

        assertThat(page.html().select("[aria-labelledby=unmet] li").eachText()).containsExactly(reason);
        assertThat(page.html().select("#outcome").text()).isEqualTo("If they held, the grant would be 0.50 €");
    }

    @ParameterizedTest
    @CsvSource({
        "lastTurnover=500000000.01, The insurance is for companies with a turnover of at most EUR 500 million.",
        "closedYear=NO, The company must have closed one financial year.",
        "frenchShare=20, More than 20 % of what is sold must be made in France.",
        "tradingHouse=YES, International trading houses are not insured."
    })
    void aCompanyThatIsNotInsuredReadsWhy(String fact, String reason) {
        var page = visit.opens(INSURANCE + "?budget=100000&years=2&" + fact);

        assertThat(page.html().select("[aria-labelledby=unmet] li").eachText()).containsExactly(reason);
    }

    @Test
    void whatNobodyHasSaidYetRefusesNobody() {
        assertThat(visit.opens(GRANT + "?kind1=FAIR&amount1=1&inNormandy=UNKNOWN&registered=YES&business=FOOD")
                        .html()
                        .select("[aria-labelledby=unmet]"))
                .isEmpty();
        assertThat(visit.opens(
                                INSURANCE
                                        + "?budget=100000&years=2&lastTurnover=500000000&closedYear=YES&frenchShare=21&tradingHouse=NO")
                        .html()
                        .select("[aria-labelledby=unmet]"))
                .isEmpty();
    }

    @Test
    void whoHasMoreCostsGetsMoreLinesAndKeepsWhatWasTyped() {
        var page =
                visit.opens(GRANT + "?kind1=FAIR&amount1=700&lines=3&more=yes").html();

        assertThat(page.select("fieldset.cost")).hasSize(6);
        assertThat(page.select("#amount1").attr("value")).isEqualTo("700");
        assertThat(page.select("main button").first().text())
                .as("what Enter does")
                .isEqualTo("Compute");
        assertThat(page.select("#outcome, .problems")).isEmpty();
    }

    @Test
    void bothSetsOfTermsStandBesideEachOtherTheProgrammesFirst() {
        var page = visit.opens(INSURANCE + "?budget=100000&years=2");

        assertThat(page.html().select("section.card h2").eachText())
                .containsExactly("By the programme text", "By the public pages of the scheme");
        assertThat(page.text()).contains("At least 35 %", "At least 30 %", "the State’s insurer decides");
        assertThat(page.html().select("svg[role=img]")).hasSize(2);
    }

    @Test
    void whoSpendsLittleReadsWhatIsToBeGivenBack() {
        assertThat(visit.opens(INSURANCE + "?budget=100000&years=2&spent=40000").text())
                .contains("To be given back when prospecting ends 6,500.00 €");
    }

    @Test
    void amountsAreTakenAsPeopleTypeThem() {
        assertThat(Visit.speaking("fr", port)
                        .opens(GRANT + "?kind1=VIE&amount1=1%20200%2C50%20%E2%82%AC")
                        .html()
                        .select("#outcome")
                        .text())
                .isEqualTo("L’aide serait de 600,25 €");
    }

    @ParameterizedTest
    @CsvSource({
        "/resources/IMP-EXP/simulation?amount1=, 'Amount of cost 1, without VAT – must be filled in'",
        "/resources/IMP-EXP/simulation?kind1=FAIR&amount1=-1, 'Amount of cost 1, without VAT – must lie between 0.00 €'",
        "/resources/IMP-EXP/simulation?kind1=FAIR&amount1=1e99, 'Amount of cost 1, without VAT – must'",
        "/resources/IMP-EXP/simulation?kind1=FAIR&amount1=1600000000, 'Amount of cost 1, without VAT – must lie between'",
        "/resources/IMP-EXP/simulation?kind1=FAIR&amount1=1&voted=%3Cb%3E, Earlier grants of this scheme – must be a number",
        "/resources/IMP-EXP/simulation?amount1=1, Kind of cost 1 – must be filled in",
        "/resources/IMP-EXP/simulation?kind1=LUNCH&amount1=1, Kind of cost 1 – must be filled in",
        "/resources/IMP-EXP/simulation?amount1=&kind2=HIRE&amount2=1&exportShare2=101, 'Working time for export in % (cost 2) – must lie between 0 and 100'",
        "/resources/AP/simulation?budget=29999&years=2, 'Budget – must be at least 30,000.00 €'",
        "/resources/AP/simulation?budget=100000&years=9, 'How long will you prospect? – must be one of the choices offered (2, 3)'",
        "/resources/AP/simulation?budget=100000&years=2&frenchShare=101, 'French share of what you sell, in % – must lie between 0 and 100'",
        "/resources/AP/simulation?budget=100000&years=2&lastTurnover=-1, Turnover of your last year – must lie between",
        "/resources/AP/simulation?budget=100000&years=2&turnover2=much, Year 2 – must be a number"
    })
    void whatCannotBeComputedSaysWhyAndStaysInTheField(String page, String problem) {
        var refused = visit.opens(page);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains(problem);
        assertThat(refused.html().select("#outcome, section.card")).isEmpty();
        assertThat(refused.html().select("[aria-invalid=true], .faulty")).isNotEmpty();
    }

    @Test
    void whoComputesWithoutAnEndIsAskedToComeLater() {
        var refusals = new RefusedSimulation(new SentForms(new FilingLimit(1, 1, 1, 2, 1)), null, null);
        var computed = new AtomicInteger();
        Runnable simulation = () -> refusals.toldOn(
                Map.of(),
                new ExtendedModelMap(),
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                Locale.ENGLISH,
                computed::incrementAndGet);

        simulation.run();
        simulation.run();

        assertThatThrownBy(simulation::run).hasMessageContaining("429");
        assertThat(computed).hasValue(2);
    }

    @Test
    void theSchemesPagesLeadToTheirSimulations() {
        assertThat(visit.opens("/resources/IMP-EXP").html().select("a[href=" + GRANT + "]"))
                .hasSize(1);
        assertThat(visit.opens("/resources/AP").html().select("a[href=" + INSURANCE + "]"))
                .hasSize(1);
        assertThat(visit.opens("/resources/FORM-BASE").html().select("a[href$=simulation]"))
                .isEmpty();
        assertThat(visit.opens(GRANT).html().select("section.card, .problems")).isEmpty();
    }
}
