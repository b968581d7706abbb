package eu.xport.tasklist;

import org.junit.jupiter.api.Tag;

/** The build runs it with {@code -Dxport.language=fr}. */
@Tag("french")
class FrenchSimulationFormsTest extends SimulationForms {

    @Override
    String in(String english, String french) {
        return french;
    }
}
