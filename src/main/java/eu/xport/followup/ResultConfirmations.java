package eu.xport.followup;

import org.springframework.data.repository.ListCrudRepository;

/** What companies said to their results, by the number of the case. */
interface ResultConfirmations extends ListCrudRepository<ResultConfirmation, String> {}
