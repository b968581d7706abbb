package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.company.Euro;
import eu.xport.testing.JourneyTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the insurance pays and takes, to the cent, by the terms of the day of signature. */
class InsuranceFormulaTest extends JourneyTest {

    private static final Euro CENT = Euro.ofCents(1);

    @Autowired
    private InsuranceRules rules;

    @ParameterizedTest
    @CsvSource({
        "SCHEME, 2, 100000, 100000, 0, 29500.00, 32500.00, 65000.00, 19500.00, 45500.00, 12, 1625.00, 1625.00",
        "SCHEME, 2, 100000, 100000, 400000, 29500.00, 32500.00, 65000.00, 40000.00, 25000.00, 12, 3333.33, 3333.37",
        "SCHEME, 2, 100000, 100000, 650000, 29500.00, 32500.00, 65000.00, 65000.00, 0.00, 12, 5416.67, 5416.63",
        "SCHEME, 3, 100000, 80000, 300000, 29500.00, 19500.00, 52000.00, 30000.00, 22000.00, 16, 1875.00, 1875.00",
        "PROGRAMME, 3, 100000, 100000, 0, 32500.00, 32500.00, 65000.00, 22750.00, 42250.00, 16, 1421.88, 1421.80"
    })
    void everyRowOfTheProgrammesTableComesOut(
            String terms,
            int years,
            BigDecimal budget,
            BigDecimal spent,
            BigDecimal turnover,
            BigDecimal signature,
            BigDecimal balance,
            BigDecimal earned,
            BigDecimal repaid,
            BigDecimal kept,
            int number,
            BigDecimal each,
            BigDecimal last) {
        var insured = terms(terms, years).insure(new Euro(budget));
        var spending = new Euro(spent);
        var repayment = insured.repayment(spending, new Euro(turnover));
        var instalments = Instalments.of(repayment, insured.terms().instalments());

        assertThat(insured.paidAtSignature().amount()).isEqualTo(signature);
        assertThat(insured.balance(spending).amount()).isEqualTo(balance);
        assertThat(insured.earned(spending).amount()).isEqualTo(earned);
        assertThat(repayment.amount()).isEqualTo(repaid);
        assertThat(insured.earned(spending).minus(repayment).amount()).isEqualTo(kept);
        assertThat(instalments).hasSize(number);
        assertThat(instalments.subList(0, number - 1)).containsOnly(new Euro(each));
        assertThat(instalments.get(number - 1)).isEqualTo(new Euro(last));
    }

    @Test
    void theProgrammesTermsHoldUnlessSaidOtherwise() {
        assertThat(sets(2)).extracting(InsuranceTerms::code).containsExactly("PROGRAMME", "SCHEME");
        assertThat(sets(4)).isEmpty();
    }

    @Test
    void whoSpentLessThanTheAdvanceGivesTheRestBack() {
        var insured = terms("PROGRAMME", 2).insure(euro(100_000));

        assertThat(insured.balance(euro(40_000))).isEqualTo(euro(26_000).minus(euro(32_500)));
        assertThat(insured.balance(euro(50_000))).isEqualTo(Euro.NOTHING);
        assertThat(insured.givenBack(euro(40_000))).isEqualTo(euro(6_500));
        assertThat(insured.paidAfterwards(euro(40_000))).isEqualTo(Euro.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_129})
    void theRepaymentNeverLeavesItsBounds(long seed) {
        var chance = new Random(seed);
        for (var times = 0; times < 500; times++) {
            var insured = anyInsured(chance);
            var spent = cents(chance, 60_000_000);
            var turnover = cents(chance, 900_000_000);
            var earned = insured.earned(spent);
            var repayment = insured.repayment(spent, turnover);

            assertThat(repayment)
                    .as("seed %d: %s, %s, %s", seed, insured, spent, turnover)
                    .isBetween(insured.terms().minimum().of(earned), earned);
            assertThat(insured.repayment(spent, turnover.plus(cents(chance, 5_000_000))))
                    .as("seed %d: more sold, never less repaid", seed)
                    .isGreaterThanOrEqualTo(repayment);
            assertThat(insured.repayment(spent, turnover.plus(CENT)).minus(repayment))
                    .as("seed %d: no jump", seed)
                    .isLessThanOrEqualTo(CENT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_129})
    void instalmentsAddUpToTheCentAndNoneIsNegative(long seed) {
        var chance = new Random(seed);
        for (var times = 0; times < 500; times++) {
            var sum = cents(chance, times < 100 ? 50 : 60_000_000);
            var instalments = Instalments.of(sum, chance.nextBoolean() ? 12 : 16);

            assertThat(instalments.stream().reduce(Euro.NOTHING, Euro::plus))
                    .as("seed %d: %s", seed, sum)
                    .isEqualTo(sum);
            assertThat(instalments).as("seed %d: %s", seed, sum).noneMatch(Euro::isNegative);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_129})
    void theYearsOfASimulationHoldAllInstalmentsHoweverMany(long seed) {
        var chance = new Random(seed);
        for (var times = 0; times < 200; times++) {
            var insured = inInstalments(anyInsured(chance), 1 + chance.nextInt(30));
            var spent = cents(chance, 60_000_000);
            var simulated = InsuranceSimulator.simulated(
                    insured,
                    new InsuranceSimulator.Path(
                            insured.budget(),
                            insured.terms().prospectingYears(),
                            spent,
                            List.of(cents(chance, 900_000_000))));
            var years = simulated.years();

            assertThat(years.stream().map(InsuranceSimulator.Year::repaid).reduce(Euro.NOTHING, Euro::plus))
                    .as("seed %d: %s, %s", seed, insured, spent)
                    .isEqualTo(simulated.repayment().plus(simulated.givenBack()));
            assertThat(years.get(years.size() - 1).number())
                    .as("seed %d: %s, no year too many", seed, insured)
                    .isEqualTo(insured.terms().prospectingYears()
                            + insured.terms().graceYears()
                            + (int) Math.ceil(insured.terms().instalments() / 4.0));
        }
    }

    private static Insured inInstalments(Insured insured, int number) {
        var terms = insured.terms();
        return new InsuranceTerms(
                        terms.code(),
                        terms.isDefault(),
                        terms.prospectingYears(),
                        terms.graceYears(),
                        number,
                        terms.support(),
                        terms.premium(),
                        terms.advance(),
                        terms.minimum(),
                        terms.ofTurnover(),
                        terms.smallestBudget())
                .insure(insured.budget());
    }

    /** At the turnover from which more than the minimum is due, and at the one from which all is: no step up or down. */
    @ParameterizedTest
    @CsvSource({"PROGRAMME, 227500, 22750", "PROGRAMME, 650000, 65000", "SCHEME, 195000, 19500", "SCHEME, 650000, 65000"
    })
    void theRepaymentIsContinuousAtItsThresholds(String terms, long turnover, long repaid) {
        var insured = terms(terms, 2).insure(euro(100_000));

        assertThat(insured.repayment(euro(100_000), euro(turnover))).isEqualTo(euro(repaid));
        assertThat(insured.repayment(euro(100_000), euro(turnover).minus(CENT)))
                .isBetween(euro(repaid).minus(CENT), euro(repaid));
        assertThat(insured.repayment(euro(100_000), euro(turnover).plus(CENT)))
                .isBetween(euro(repaid), euro(repaid).plus(CENT));
    }

    private Insured anyInsured(Random chance) {
        var sets = sets(2 + chance.nextInt(2));
        return sets.get(chance.nextInt(sets.size())).insure(euro(30_000).plus(cents(chance, 50_000_000)));
    }

    private List<InsuranceTerms> sets(int years) {
        return rules.today().stream()
                .filter(terms -> terms.prospectingYears() == years)
                .toList();
    }

    private InsuranceTerms terms(String code, int years) {
        return sets(years).stream()
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Euro cents(Random chance, int most) {
        return Euro.ofCents(chance.nextInt(most));
    }

    private static Euro euro(long whole) {
        return Euro.ofCents(whole * 100);
    }
}
