package eu.xport.company;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All companies that ever asked, by SIREN. */
public interface Companies extends ListCrudRepository<Company, String> {

    /**
     * The companies that somebody speaks for.
     *
     * @param address in small letters
     */
    @Query("select siren from company where contact_email = :address order by siren")
    List<String> sirensOf(String address);

    /** While one looks at what a company has, nobody adds to it. */
    @Query("select siren from company where siren = :siren for update")
    Optional<String> holdStill(String siren);

    /** The name of who speaks for a company today. */
    default Optional<String> spokesperson(String siren) {
        return findById(siren).map(company -> company.contact().name());
    }
}
