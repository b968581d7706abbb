package eu.xport.journey;

import eu.xport.company.Company;
import java.util.HashMap;
import java.util.Map;

/** What the rules of the models may ask about a company. */
final class CompanyFacts {

    private CompanyFacts() {}

    static Map<String, Object> of(Company company) {
        var facts = new HashMap<String, Object>();
        facts.put("companyName", company.legalName());
        facts.put("companyLanguage", company.contact().language());
        facts.put("department", company.department());
        facts.put("nafCode", company.nafCode());
        facts.put("sectorTag", null);
        facts.put("insurancePossible", company.mayBeInsured());
        return facts;
    }
}
