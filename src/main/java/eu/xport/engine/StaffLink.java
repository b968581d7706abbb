package eu.xport.engine;

/**
 * A page of a room that the staff finds in the head of each of its pages.
 *
 * @param path from the root of the site
 * @param text the key of its name
 * @param group who may open it
 */
public record StaffLink(String path, String text, String group) {}
