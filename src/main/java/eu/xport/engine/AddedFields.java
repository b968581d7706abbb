package eu.xport.engine;

import java.util.Map;

/** Where the answers go that no room asks for: fields that an analyst added to a form. */
public interface AddedFields {

    /**
     * @param form the form's id
     * @param answers what was answered, by the label of the field
     */
    void keep(String businessKey, String form, Map<String, String> answers);
}
