package eu.xport.reporting.cockpit;

import org.junit.jupiter.api.Tag;

/** The build runs it with {@code -Dxport.language=fr}. */
@Tag("french")
class FrenchPromisesInCockpitTest extends PromisesInCockpit {

    @Override
    String in(String english, String french) {
        return french;
    }
}
