package eu.xport.notification;

import org.springframework.data.repository.ListCrudRepository;

/** All letters that were written. */
interface Letters extends ListCrudRepository<Letter, Long> {}
