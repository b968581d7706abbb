package eu.xport.journey;

import eu.xport.engine.FormRefused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All cases, by number. */
public interface Journeys extends ListCrudRepository<Journey, String> {

    Optional<Journey> findByOpenSiren(String siren);

    /** The number of the open case of a company, or of its last one: whoever speaks for the company now opened that. */
    @Query("select number from journey where siren = :siren order by submitted_at desc, number desc limit 1")
    Optional<String> newestOf(String siren);

    @Query("select nextval('journey_number')")
    long nextCount();

    /**
     * Nobody who works on the case at the same moment is in the way of this.
     *
     * @param profile kept of the first time: figures tell companies apart by how they came
     */
    @Modifying
    @Query("update journey set readiness_band = :band, exporter_profile = coalesce(exporter_profile, :profile)"
            + " where number = :number")
    void assess(String number, String band, String profile);

    /** The open cases of an expert, the oldest first. */
    default List<Journey> openOf(String expert) {
        return findByExpertAndOpenSirenIsNotNullOrderBySubmittedAtAscNumberAsc(expert);
    }

    List<Journey> findByExpertAndOpenSirenIsNotNullOrderBySubmittedAtAscNumberAsc(String expert);

    @Query("select number from journey where expert = :expert and open_siren is not null")
    List<String> openNumbersOf(String expert);

    /** The partners whose open cases an expert has. */
    @Query("select distinct partner from journey where expert = :expert and open_siren is not null")
    List<String> partnersOf(String expert);

    @Query("select expert, partner from journey where number = :number")
    Optional<Entrusted> entrusted(String number);

    default Journey of(JourneyNumber number) {
        return findById(number.text()).orElseThrow(() -> new IllegalArgumentException("No journey " + number));
    }

    /**
     * The open case that somebody named in a form, in capital letters or not.
     *
     * @param field where the number was written
     * @throws FormRefused when there is no such case, or it is closed
     */
    default Journey openCase(String field, String number) {
        var journey = findById(number.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> FormRefused.because(field, "journeyUnknown"));
        if (!journey.isOpen()) {
            throw FormRefused.because(field, "journeyClosed");
        }
        return journey;
    }

    /** Another expert than its own did a task of the case. */
    @Modifying
    @Query("update journey set last_worker = :user where number = :number and expert <> :user"
            + " and (last_worker is null or last_worker <> :user)")
    void doneBy(String number, String user);

    /** Somebody else has the case: who helped the former expert has no part in it any more. */
    @Modifying
    @Query("update journey set last_worker = null where number = :number and last_worker is not null")
    void beginsAnew(String number);

    /** Who last did a task of the case in the place of its expert. */
    @Query("select last_worker from journey where number = :number and last_worker is not null")
    Optional<String> lastWorker(String number);

    /** While one looks at whose the case is, nobody gives it to somebody else. */
    @Query("select number from journey where number = :number for update")
    Optional<String> holdStill(String number);

    /** How many companies have come, by what they export at first and by sector. */
    @Query(
            "select exporter_profile as profile, sector, count(*) as companies from journey group by exporter_profile, sector")
    List<Served> served();

    /** How many open cases each expert has, and when the last case came, open still or not. */
    @Query("select expert, count(open_siren) as open_cases, max(entrusted_at) as last_entrusted_at from journey "
            + "where expert is not null group by expert")
    List<Load> loads();

    /** How many open cases each expert has. */
    default Map<String, Integer> openCases() {
        return loads().stream().collect(Collectors.toMap(Load::expert, Load::openCases));
    }

    /** How the companies of these cases are called, in one look, whatever else the cases hold. */
    default Map<String, String> companyNames(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : named(numbers).stream().collect(Collectors.toMap(Named::number, Named::companyName));
    }

    @Query("select number, company_name from journey where number in (:numbers)")
    List<Named> named(Collection<String> numbers);

    /** Companies alike in how much they exported when they came, and in their sector; null where nobody knows. */
    record Served(String profile, String sector, long companies) {}

    /** A case and how its company is called. */
    record Named(String number, String companyName) {}

    /** What an expert has to carry. */
    record Load(String expert, int openCases, Instant lastEntrustedAt) {}
}
