package eu.xport.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** Whoever deploys reads in Camunda Modeler why not, one line per fault. */
class ReleaseRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    ReleaseRefused(List<String> faults) {
        super(String.join("\n", faults));
    }
}
