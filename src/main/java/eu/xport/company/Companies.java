package eu.xport.company;

import org.springframework.data.repository.ListCrudRepository;

/** All companies that ever asked, by SIREN. */
public interface Companies extends ListCrudRepository<Company, String> {}
