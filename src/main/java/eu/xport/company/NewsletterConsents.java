package eu.xport.company;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All consents to get the newsletter, those that were withdrawn among them. */
interface NewsletterConsents extends ListCrudRepository<NewsletterConsent, Long> {

    Optional<NewsletterConsent> findFirstByJourneyAndAddressIgnoreCaseAndWithdrawnAtIsNullOrderByIdDesc(
            String journey, String address);

    /** Whoever wants no more letters wants none, however often the same address agreed before. */
    @Modifying
    @Query(
            "update newsletter_consent set withdrawn_at = :now where withdrawn_at is null"
                    + " and lower(address) = (select lower(known.address) from newsletter_consent known where known.token = :token)")
    void withdraw(String token, Instant now);
}
