package eu.xport.engine;

import java.util.List;
import java.util.Optional;

/** Where the answers go that no room asks for: fields that an analyst added to a form. */
public interface AddedFields {

    /**
     * Keeps what was answered about a thing of the room; of another room's things it keeps nothing.
     *
     * @param form the form's id
     * @param by the user who answered; empty for a visitor of the public pages
     * @param answers what was answered, in the order of the form
     */
    void keep(String businessKey, String form, Optional<String> by, List<Answer> answers);

    /** What people call the field, and what was answered, in words. */
    record Answer(String label, String text) {}
}
