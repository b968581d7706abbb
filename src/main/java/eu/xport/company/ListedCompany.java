package eu.xport.company;

import java.util.Optional;

/**
 * What a directory says of an establishment, each as far as it says so.
 *
 * @param department by its number, such as {@code 14}
 * @param nafCode such as {@code 25.11Z}
 */
public record ListedCompany(Optional<String> legalName, Optional<String> department, Optional<String> nafCode) {}
