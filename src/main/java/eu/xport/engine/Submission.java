package eu.xport.engine;

import java.util.Optional;

/**
 * A form that somebody sent; its values have passed the form's own rules (required, options, lengths, bounds).
 *
 * @param step where in which case it was sent
 * @param by the user who sent it; empty for a visitor of the public pages
 * @param form the form it answers
 * @param fields what was sent
 */
public record Submission(Step step, Optional<String> by, FormSchema form, Fields fields) {

    public String businessKey() {
        return step.businessKey();
    }
}
