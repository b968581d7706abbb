package eu.xport.tasklist;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "xport.language=fr")
class FrenchTasklistTest extends TasklistForms {

    @Override
    String in(String english, String french) {
        return french;
    }
}
