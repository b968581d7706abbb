package eu.xport.lost;

import java.util.HashMap;
import java.util.Map;

/**
 * What one visitor of the public page has sent, once or more often.
 *
 * @param mark the page's mark of the submission
 * @param answers with the company's number
 * @param sender who sends, as the proxy tells it
 */
record Filing(String mark, Map<String, Object> answers, int sender) {

    String siren() {
        return ((String) answers.get("siret")).substring(0, 9);
    }

    Map<String, Object> fields() {
        var fields = new HashMap<>(answers);
        fields.put("mark", mark);
        return fields;
    }

    /** The page that an acknowledged submission leads to. */
    String result() {
        return "/diagnosis/" + mark;
    }
}
