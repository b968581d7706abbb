package eu.xport.journey;

import org.springframework.data.annotation.Id;

/**
 * What became of a submission of the public page.
 *
 * @param submission the page's own mark of the submission
 * @param journey the case it opened or joined
 * @param diagnosis the diagnosis that was filed
 * @param answers by which the same answers are known again; null in receipts of long ago
 * @param joined whether the company had an open case already
 */
public record Receipt(@Id String submission, String journey, Long diagnosis, String answers, boolean joined) {

    boolean isOf(String others) {
        return answers == null || answers.equals(others);
    }
}
