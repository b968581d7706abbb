package eu.xport.tasklist;

class EnglishInsuranceFormsTest extends InsuranceForms {

    @Override
    String in(String english, String french) {
        return english;
    }
}
