package eu.xport.followup;

import org.springframework.data.repository.ListCrudRepository;

/** The results of all companies, by the number of the case. */
interface Results extends ListCrudRepository<Result, String> {}
