package eu.xport.financing.grant;

import eu.xport.journey.JourneyNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All grants of Export Impulse that were ever wished for. */
interface Grants extends ListCrudRepository<Grant, String> {

    /** What is granted; what has lapsed since is not. */
    String ON_FILE =
            """
            select g.number, g.journey, g.siren, c.siret, c.legal_name, g.purpose, g.proposed_basis as basis,
                   g.voted_amount as amount, g.voted_day as voted_on,
                   g.voted_reference as reference, g.signed_on, g.report_due,
                   coalesce((select string_agg(m.siren, ' ' order by m.siren) from undertaking_member m
                              where m.undertaking = own.undertaking), g.siren) as members
              from export_grant g join company c on c.siren = g.siren
              left join undertaking_member own on own.siren = g.siren
             where g.voted_day is not null and g.state <> 'LAPSED'
            """;

    @Query("select nextval('grant_number')")
    long nextCount();

    List<Grant> findByJourneyOrderByChangedAtDescNumberDesc(String journey);

    default List<Grant> of(JourneyNumber journey) {
        return findByJourneyOrderByChangedAtDescNumberDesc(journey.text());
    }

    /** Agreements above the limit of their vote. */
    @Query(ON_FILE
            + "and g.signed_on is not null and g.voted_amount > g.voted_published order by g.signed_on, g.number")
    List<GrantOnFile> published();

    @Query(ON_FILE + "and g.proposed_basis = 'DE_MINIMIS' order by g.voted_day, g.number")
    List<GrantOnFile> deMinimis();

    /** The grant of the case on which nobody has decided yet. */
    default Optional<Grant> undecided(JourneyNumber journey) {
        return of(journey).stream().filter(grant -> grant.state().isUndecided()).findFirst();
    }

    default Grant of(String number) {
        return findById(number).orElseThrow(() -> new IllegalArgumentException("No grant " + number));
    }

    /** A number for a wish of that year. */
    default String nextNumber(int year) {
        return "IE-%d-%06d".formatted(year, nextCount());
    }

    /**
     * What this register knows to be granted to the members of an undertaking since a day.
     *
     * @param except the grant that is being decided
     */
    @Query("select g.siren, g.voted_day as granted_on, g.voted_amount as amount, g.number as authority, true as scheme,"
            + " case when g.proposed_basis = 'DE_MINIMIS' then true else false end as de_minimis"
            + " from export_grant g join undertaking_member m on m.siren = g.siren"
            + " where m.undertaking = :undertaking and g.voted_day > :after and g.number <> :except"
            + " and g.state <> 'LAPSED'")
    List<Granted> granted(String undertaking, LocalDate after, String except);

    /** What was declared last by each company that has declared aid to a member of the undertaking since a day. */
    @Query("select g.number as declaration, a.siren, a.granted_on, a.amount, a.authority,"
            + " case when a.kind = 'EXPORT_IMPULSE' then true else false end as scheme,"
            + " case when a.kind = 'OTHER' then false else true end as de_minimis"
            + " from grant_aid a join undertaking_member m on m.siren = a.siren"
            + " join export_grant g on g.number = a.export_grant"
            + " where m.undertaking = :undertaking and a.granted_on > :after and not exists"
            + " (select 1 from export_grant n where n.siren = g.siren and n.applied_on is not null and n.number > g.number)"
            + " order by g.number, a.place")
    List<Declared> declared(String undertaking, LocalDate after);

    /** Of each of these companies that has one. */
    @Query("select * from export_grant g where g.siren in (:sirens) and not exists"
            + " (select 1 from export_grant n where n.siren = g.siren and n.number > g.number)")
    List<Grant> newestOf(Collection<String> sirens);

    /** Of one company, with the declaration that holds now. */
    Optional<Grant> findFirstBySirenAndAppliedOnIsNotNullOrderByNumberDesc(String siren);

    /** Aid that counts from its day on. */
    record Granted(
            String siren,
            LocalDate grantedOn,
            BigDecimal amount,
            String authority,
            boolean scheme,
            boolean deMinimis) {}

    /** @param declaration the grant in whose application it stands */
    record Declared(
            String declaration,
            String siren,
            LocalDate grantedOn,
            BigDecimal amount,
            String authority,
            boolean scheme,
            boolean deMinimis) {

        Granted aid() {
            return new Granted(siren, grantedOn, amount, authority, scheme, deMinimis);
        }
    }
}
