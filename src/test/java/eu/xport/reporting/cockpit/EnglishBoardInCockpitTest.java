package eu.xport.reporting.cockpit;

class EnglishBoardInCockpitTest extends BoardInCockpit {

    @Override
    String in(String english, String french) {
        return english;
    }
}
