package eu.xport.journey;

import org.springframework.data.annotation.Id;

/**
 * What became of a submission of the public page.
 *
 * @param submission the page's own mark of the submission
 * @param journey the case it opened or joined
 * @param diagnosis the diagnosis that was filed
 * @param joined whether the company had an open case already
 */
public record Receipt(@Id String submission, String journey, Long diagnosis, boolean joined) {}
