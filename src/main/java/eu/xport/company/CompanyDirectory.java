package eu.xport.company;

import java.util.Optional;

/** Knows companies by their number, so that nobody has to type what is public. */
public interface CompanyDirectory {

    /** Whether there is one to ask. */
    boolean isOpen();

    /** Empty where it knows none, or does not answer in time: then people type. */
    Optional<ListedCompany> find(Siret siret);
}
