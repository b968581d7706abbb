package eu.xport.financing.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import eu.xport.financing.grant.CostLine.Purpose;
import eu.xport.testing.JourneyTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each line of costs counts, or says in the scheme's words why not. */
class CostRulesTest extends JourneyTest {

    @Autowired
    private CostRules rules;

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, 0, 0, 0, 0",
        "TRAVEL, 2, 0, 0, 0",
        "FAIR, 1, 0, 0, 0",
        "COMMUNICATION, 0, 0, 0, 0",
        "HIRE, 0, 6, 5000, 0",
        "WORK_STUDY, 0, 0, 0, 4",
        "VIE, 0, 0, 0, 0"
    })
    void whatTheSchemeNamesCounts(String kind, int travellers, int months, int share, int years) {
        var checked = rules.check(line(kind, travellers, months, share, years), Locale.ENGLISH);

        assertThat(checked.reasons()).isEmpty();
        assertThat(checked.eligible()).isEqualTo(checked.line().amount());
    }

    @ParameterizedTest
    @CsvSource({
        "TRAVEL, 3, 0, 0, 0, at most two people",
        "FAIR, 3, 0, 0, 0, at most two people",
        "HIRE, 0, 5, 5000, 0, contract of six months",
        "HIRE, 0, 6, 4999, 0, half of the time",
        "WORK_STUDY, 0, 0, 0, 3, fourth year after the baccalaureate"
    })
    void whatGoesBeyondItDoesNot(String kind, int travellers, int months, int share, int years, String reason) {
        var checked = rules.check(line(kind, travellers, months, share, years), Locale.ENGLISH);

        assertThat(checked.reasons()).singleElement().asString().contains(reason);
        assertThat(checked.eligible()).isEqualTo(Euro.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "false, NETWORK, false, réseau de distribution",
        "false, QUANTITY, false, quantités exportées",
        "false, CURRENT, false, dépenses courantes",
        "true, PROJECT, false, chiffre d’affaires significatif",
        "false, PROJECT, true, avant la demande"
    })
    void whatLawAndSchemeExcludeSaysSoInTheReadersLanguage(
            boolean known, Purpose purpose, boolean paidBefore, String reason) {
        var line = new CostLine("PREPARATION", Euro.ofCents(100), 0, 0, new Share(0), 0, known, purpose, paidBefore);

        assertThat(rules.check(line, Locale.FRENCH).reasons())
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void everyReasonIsToldAtOnce() {
        var line = new CostLine("HIRE", Euro.ofCents(100), 0, 3, new Share(100), 0, true, Purpose.CURRENT, true);

        assertThat(rules.check(line, Locale.ENGLISH).reasons()).hasSize(5);
    }

    @Test
    void theKindsOfCostsHaveNamesInBothLanguages() {
        assertThat(rules.kinds(Locale.ENGLISH)).hasSize(7).allMatch(kind -> !kind.label()
                .isBlank());
        assertThat(rules.kinds(Locale.FRENCH)).extracting("label").contains("Déplacements", "Recrutement");
    }

    private static CostLine line(String kind, int travellers, int months, int share, int years) {
        return new CostLine(
                kind,
                Euro.ofCents(1_234_56),
                travellers,
                months,
                new Share(share),
                years,
                false,
                Purpose.PROJECT,
                false);
    }
}
