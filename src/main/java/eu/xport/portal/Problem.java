package eu.xport.portal;

/**
 * What has to be mended before a form can be accepted.
 *
 * @param field where a link leads; null when the page has no such field
 * @param label what the field is called
 */
public record Problem(String field, String label, String text) {}
