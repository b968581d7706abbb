package eu.xport.tasklist;

class EnglishSimulationFormsTest extends SimulationForms {

    @Override
    String in(String english, String french) {
        return english;
    }
}
