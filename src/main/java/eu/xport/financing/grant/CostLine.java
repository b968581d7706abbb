package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;

/**
 * A cost of a project.
 *
 * @param kind a code of the decision {@code CostKinds}
 * @param amount without VAT
 * @param travellers how many travel; for journeys and trade shows
 * @param months of the contract; for hires
 * @param exportShare of the working time; for hires
 * @param studyYears after the baccalaureate; for work-study
 * @param knownCountry whether the company already has significant turnover there
 * @param paidBefore whether it was paid before the application
 */
public record CostLine(
        String kind,
        Euro amount,
        int travellers,
        int months,
        Share exportShare,
        int studyYears,
        boolean knownCountry,
        Purpose purpose,
        boolean paidBefore) {

    /** What it is spent on; European law excludes all but the project itself. */
    public enum Purpose {
        PROJECT,
        NETWORK,
        QUANTITY,
        CURRENT
    }
}
