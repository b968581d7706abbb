package eu.xport.financing.grant;

import eu.xport.company.Companies;
import java.util.List;
import org.springframework.stereotype.Component;

/** De minimis aid that was granted here, kept for ten years from its day. Source: Regulation (EU) 2023/2831, article 6. */
@Component
class DeMinimisRegister {

    static final List<String> COLUMNS = List.of(
            "grant",
            "journey",
            "beneficiary",
            "siren",
            "undertaking",
            "amount",
            "grantedOn",
            "authority",
            "decision",
            "regulation",
            "keptUntil");

    private static final int YEARS = 10;

    private final Grants grants;
    private final Companies companies;
    private final Undertakings undertakings;
    private final Granter granter;

    DeMinimisRegister(Grants grants, Companies companies, Undertakings undertakings, Granter granter) {
        this.grants = grants;
        this.companies = companies;
        this.undertakings = undertakings;
        this.granter = granter;
    }

    List<List<String>> rows() {
        return grants.findByVoteDayIsNotNullOrderByVoteDayAscNumberAsc().stream()
                .filter(grant -> grant.state().isGranted())
                .filter(grant -> grant.proposal().orElseThrow().basis() == LegalBasis.DE_MINIMIS)
                .map(this::row)
                .toList();
    }

    private List<String> row(Grant grant) {
        var vote = grant.vote().orElseThrow();
        return List.of(
                grant.number(),
                grant.journey().text(),
                companies.findById(grant.siren()).orElseThrow().legalName(),
                grant.siren(),
                String.join(" ", undertakings.membersWith(grant.siren())),
                vote.euro().amount().toPlainString(),
                vote.day().toString(),
                granter.name(),
                vote.reference(),
                "(EU) 2023/2831",
                vote.day().plusYears(YEARS).toString());
    }
}
