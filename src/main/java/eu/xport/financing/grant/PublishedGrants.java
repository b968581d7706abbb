package eu.xport.financing.grant;

import eu.xport.company.Companies;
import eu.xport.company.Euro;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Agreements above the published limit, in the columns of the national schema. Source: decree 2017-779 and the order of 17
 * November 2017 on the publication of subsidies; Socle commun des données locales, "subventions",
 * where {@code notificationUE} says whether aid is de minimis.
 */
@Component
class PublishedGrants {

    static final List<String> COLUMNS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention");

    private final Grants grants;
    private final Companies companies;
    private final Granter granter;

    PublishedGrants(Grants grants, Companies companies, Granter granter) {
        this.grants = grants;
        this.companies = companies;
        this.granter = granter;
    }

    List<List<String>> rows() {
        return grants.findBySignedOnIsNotNullOrderBySignedOnAscNumberAsc().stream()
                .filter(grant -> grant.vote().orElseThrow().isPublished())
                .map(this::row)
                .toList();
    }

    private List<String> row(Grant grant) {
        var company = companies.findById(grant.siren()).orElseThrow();
        var vote = grant.vote().orElseThrow();
        return List.of(
                granter.name(),
                granter.siret(),
                grant.signedOn().orElseThrow().toString(),
                vote.reference(),
                company.legalName(),
                company.siret(),
                grant.purpose(),
                plain(vote.euro()),
                "aide en numéraire",
                "échelonné",
                grant.signedOn().orElseThrow() + "/" + grant.reportDue().orElseThrow(),
                "",
                grant.proposal().orElseThrow().basis() == LegalBasis.DE_MINIMIS ? "oui" : "non",
                "1.00");
    }

    private static String plain(Euro amount) {
        return amount.amount().toPlainString();
    }
}
