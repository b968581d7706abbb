package eu.xport.reporting.cockpit;

class EnglishPromisesInCockpitTest extends PromisesInCockpit {

    @Override
    String in(String english, String french) {
        return english;
    }
}
