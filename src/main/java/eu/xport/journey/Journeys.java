package eu.xport.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All cases, by number. */
public interface Journeys extends ListCrudRepository<Journey, String> {

    Optional<Journey> findByOpenSiren(String siren);

    @Query("select next value for journey_number")
    long nextCount();

    default Journey of(JourneyNumber number) {
        return findById(number.text()).orElseThrow(() -> new IllegalArgumentException("No journey " + number));
    }

    /** How many open cases each expert has, and when the last one came. */
    @Query("select expert, count(*) as open_cases, max(entrusted_at) as last_entrusted_at from journey "
            + "where expert is not null and open_siren is not null group by expert")
    List<Load> loads();

    /** How many open cases each expert has. */
    default Map<String, Integer> openCases() {
        return loads().stream().collect(Collectors.toMap(Load::expert, Load::openCases));
    }

    /** The cases of an expert, open ones first and the newest on top. */
    @Query("select number, company_name, siren, stage, readiness_band, expert, partner, submitted_at from journey "
            + "where expert = :expert order by case when open_siren is null then 1 else 0 end, submitted_at desc "
            + "limit :most")
    List<Line> ofExpert(String expert, int most);

    /** Cases found by the beginning of number or SIREN, or by a part of the name, in lower case. */
    @Query("select number, company_name, siren, stage, readiness_band, expert, partner, submitted_at from journey "
            + "where number like :begin or siren like :begin or lower(company_name) like :part "
            + "order by case when open_siren is null then 1 else 0 end, submitted_at desc limit :most")
    List<Line> find(String begin, String part, int most);

    /** What an expert has to carry. */
    record Load(String expert, int openCases, Instant lastEntrustedAt) {}

    /** A case in a list. */
    record Line(
            String number,
            String companyName,
            String siren,
            Stage stage,
            String readinessBand,
            String expert,
            String partner,
            Instant submittedAt) {}
}
