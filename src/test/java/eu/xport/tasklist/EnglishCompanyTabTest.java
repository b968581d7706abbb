package eu.xport.tasklist;

class EnglishCompanyTabTest extends CompanyTab {

    @Override
    String in(String english, String french) {
        return english;
    }
}
