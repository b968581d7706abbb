package eu.xport.tasklist;

class EnglishJourneyFormsTest extends JourneyForms {

    @Override
    String in(String english, String french) {
        return english;
    }
}
