package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.DECIDER;
import static eu.xport.testing.GrantedCompany.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.GrantedCompany;
import eu.xport.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is published and kept of grants. */
class GrantFilesTest extends GrantStory {

    @LocalServerPort
    private int port;

    @Autowired
    private PublishedGrants published;

    @Autowired
    private DeMinimisRegister register;

    @Autowired
    private Granter granter;

    @Test
    void anAgreementAboveTheLimitIsPublishedInTheNationalColumns() {
        wisher.isSigned();

        var signed = grant().signedOn().orElseThrow();
        assertThat(published.rows()).singleElement().satisfies(row -> {
            assertThat(row.get(5)).startsWith(grant().siren()).hasSize(14);
            assertThat(row)
                    .containsExactly(
                            granter.name(),
                            granter.siret(),
                            signed.toString(),
                            "CP-2026-0417",
                            company.fact("company_name"),
                            row.get(5),
                            "A stand in Madrid",
                            "60000.00",
                            "aide en numéraire",
                            "échelonné",
                            signed + "/2028-06-30",
                            "",
                            "oui",
                            "1.00");
        });
    }

    @Test
    void anAgreementWithinTheLimitIsNot() {
        wisher.wishes().isEligible().appliesWith("46000").papersAreComplete().proposes("23000");
        wisher.isVoted().signs("2027-12-31");

        assertThat(published.rows()).isEmpty();
        assertThat(register.rows()).singleElement().satisfies(row -> assertThat(row)
                .contains("23000.00"));
    }

    @Test
    void theRegisterTellsUntilWhenAidIsKept() {
        wisher.isProposed().isVoted();

        var voted = grant().vote().orElseThrow().day();
        assertThat(register.rows()).singleElement().satisfies(row -> assertThat(row)
                .hasSameSizeAs(DeMinimisRegister.COLUMNS)
                .contains(voted.toString(), voted.plusYears(10).toString()));
    }

    @Test
    void aGrantOnAnotherBasisIsPublishedAsNoneOfDeMinimisAndStandsInNoRegister() {
        wisher.wishes().isEligible().appliesWith("120000").papersAreComplete();
        var proposal = new HashMap<>(GrantedCompany.proposal("60000"));
        proposal.put("legalBasis", "GBER_18");
        wisher.does("ProposeGrant", proposal).isVoted().signs("2027-12-31");

        assertThat(published.rows()).singleElement().satisfies(row -> assertThat(row.get(12))
                .isEqualTo("non"));
        assertThat(register.rows()).isEmpty();
    }

    @Test
    void theColumnsAreThoseOfTheNationalSchemaInItsOrder() {
        assertThat(String.join(", ", PublishedGrants.COLUMNS))
                .isEqualTo("nomAttribuant, idAttribuant, dateConvention, referenceDecision, nomBeneficiaire, "
                        + "idBeneficiaire, objet, montant, nature, conditionsVersement, datesPeriodeVersement, idRAE, "
                        + "notificationUE, pourcentageSubvention");
    }

    @Test
    void theRegisterNamesTheWholeUndertaking() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("linkedCompanies", "552032534"))
                .papersAreComplete()
                .proposes("60000");
        wisher.isVoted();

        assertThat(register.rows()).singleElement().satisfies(row -> assertThat(row.get(4))
                .contains(row.get(3), "552032534"));
    }

    @Test
    void thoseWhoReadCasesFetchTheFilesAndNobodyElse() {
        wisher.isSigned();
        var officer = Visitor.staff(port, PROPOSER);

        assertThat(officer.opens("/staff/financing/open-data.csv").body())
                .startsWith("nomAttribuant,idAttribuant,dateConvention")
                .contains("60000.00");
        assertThat(officer.opens("/staff/financing/de-minimis.csv").body()).contains(company.grant());
        assertThat(officer.opens("/staff/financing/" + company.number() + ".json")
                        .body())
                .contains("GRANT_VOTED", "\"facts\":{", "\"by\":\"" + DECIDER + "\"");
        assertThat(officer.opens("/staff/financing/XP-2026-999999.json").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.staff(port, "analyst")
                        .opens("/staff/financing/de-minimis.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.stranger(port)
                        .opens("/staff/financing/open-data.csv")
                        .body())
                .doesNotContain("60000.00");
    }
}
