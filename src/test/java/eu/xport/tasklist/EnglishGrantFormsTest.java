package eu.xport.tasklist;

class EnglishGrantFormsTest extends GrantForms {

    @Override
    String in(String english, String french) {
        return english;
    }
}
