package eu.xport.modelling.change;

import eu.xport.modelling.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A model, taken apart.
 *
 * @param isRead in the order of its parts: a form by people, a table by the engine; a process is drawn instead
 */
record ModelParts(Kind kind, String id, String name, List<Part> parts, boolean isRead) {

    enum Kind {
        PROCESS(".bpmn"),
        DECISION(".dmn"),
        FORM(".form"),
        /** What people read in French in all forms. */
        TEXTS("texts_fr.properties");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    static Element read(byte[] file) {
        try {
            return Xml.read(file);
        } catch (SAXException unreadable) {
            throw new CandidateRefused("unreadable", unreadable.getMessage());
        }
    }

    Map<String, Part> byId() {
        return parts.stream()
                .collect(Collectors.toMap(Part::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }
}
