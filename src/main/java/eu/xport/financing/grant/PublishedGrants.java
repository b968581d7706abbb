package eu.xport.financing.grant;

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
    private final Granter granter;

    PublishedGrants(Grants grants, Granter granter) {
        this.grants = grants;
        this.granter = granter;
    }

    List<List<String>> rows() {
        return grants.published().stream().map(this::row).toList();
    }

    private List<String> row(GrantOnFile grant) {
        return List.of(
                granter.name(),
                granter.siret(),
                grant.signedOn().toString(),
                grant.reference(),
                grant.legalName(),
                grant.siret(),
                grant.purpose(),
                grant.amount().toPlainString(),
                "aide en numéraire",
                "échelonné",
                grant.signedOn() + "/" + grant.reportDue(),
                "",
                grant.isDeMinimis() ? "oui" : "non",
                "1.00");
    }
}
