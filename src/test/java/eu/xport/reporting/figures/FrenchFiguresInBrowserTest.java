package eu.xport.reporting.figures;

import org.junit.jupiter.api.Tag;

/** The build runs it with {@code -Dxport.language=fr}. */
@Tag("french")
class FrenchFiguresInBrowserTest extends FiguresInBrowser {

    @Override
    String in(String english, String french) {
        return french;
    }
}
