package eu.xport.followup;

import org.springframework.data.repository.ListCrudRepository;

/** What companies said to their results. */
interface ResultConfirmations extends ListCrudRepository<ResultConfirmation, Long> {}
