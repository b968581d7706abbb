package eu.xport.financing.grant;

import eu.xport.journey.JourneyNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All grants of Export Impulse that were ever wished for. */
interface Grants extends ListCrudRepository<Grant, String> {

    @Query("select nextval('grant_number')")
    long nextCount();

    List<Grant> findByJourneyOrderByChangedAtDescNumberDesc(String journey);

    default List<Grant> of(JourneyNumber journey) {
        return findByJourneyOrderByChangedAtDescNumberDesc(journey.text());
    }

    List<Grant> findBySignedOnIsNotNullOrderBySignedOnAscNumberAsc();

    List<Grant> findByVoteDayIsNotNullOrderByVoteDayAscNumberAsc();

    /** Whether nobody has decided on one of the case's grants yet. */
    default boolean isAnyUndecided(JourneyNumber journey) {
        return of(journey).stream().anyMatch(grant -> grant.state().isUndecided());
    }

    default Grant of(String number) {
        return findById(number).orElseThrow(() -> new IllegalArgumentException("No grant " + number));
    }

    /** A number for a wish of that year. */
    default String nextNumber(int year) {
        return "IE-%d-%06d".formatted(year, nextCount());
    }

    /**
     * What this register knows to be granted to the members of an undertaking since a day, and what they declare.
     *
     * @param except the grant that is being decided
     */
    @Query("select g.siren, g.voted_day as granted_on, g.voted_amount as amount, g.number as authority, true as scheme,"
            + " case when g.proposed_basis = 'DE_MINIMIS' then true else false end as de_minimis"
            + " from export_grant g join undertaking_member m on m.siren = g.siren"
            + " where m.undertaking = :undertaking and g.voted_day > :after and g.number <> :except"
            + " union select a.siren, a.granted_on, a.amount, a.authority,"
            + " case when a.kind = 'EXPORT_IMPULSE' then true else false end,"
            + " case when a.kind = 'OTHER' then false else true end"
            + " from grant_aid a join undertaking_member m on m.siren = a.siren"
            + " join export_grant g on g.number = a.export_grant"
            + " where m.undertaking = :undertaking and a.granted_on > :after and g.state <> 'WITHDRAWN'")
    List<Granted> granted(String undertaking, LocalDate after, String except);

    /** Aid that counts from its day on; the same aid that two companies declare counts once. */
    record Granted(
            String siren,
            LocalDate grantedOn,
            BigDecimal amount,
            String authority,
            boolean scheme,
            boolean deMinimis) {}
}
