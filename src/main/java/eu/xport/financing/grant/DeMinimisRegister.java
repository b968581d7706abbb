package eu.xport.financing.grant;

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
    private final Granter granter;

    DeMinimisRegister(Grants grants, Granter granter) {
        this.grants = grants;
        this.granter = granter;
    }

    List<List<String>> rows() {
        return grants.deMinimis().stream().map(this::row).toList();
    }

    private List<String> row(GrantOnFile grant) {
        return List.of(
                grant.number(),
                grant.journey(),
                grant.legalName(),
                grant.siren(),
                grant.members(),
                grant.amount().toPlainString(),
                grant.votedOn().toString(),
                granter.name(),
                grant.reference(),
                "(EU) 2023/2831",
                grant.votedOn().plusYears(YEARS).toString());
    }
}
