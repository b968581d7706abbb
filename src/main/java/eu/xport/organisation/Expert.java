package eu.xport.organisation;

/**
 * Somebody who looks after companies.
 *
 * @param id the user's id
 * @param name the full name
 * @param partner the group of the organisation that the expert works for
 */
public record Expert(String id, String name, String partner) {}
