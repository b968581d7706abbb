package eu.xport.financing.insurance;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/** The day of the contract, and the terms of that day: whatever becomes of the table of terms, the contract keeps them. */
record Signature(LocalDate signedOn, @Embedded.Nullable(prefix = "terms_") InsuranceTerms terms) {

    /** The last day of a year of the contract, counted from one. */
    LocalDate endOfYear(int year) {
        return signedOn.plusYears(year);
    }

    LocalDate endOfProspecting() {
        return endOfYear(terms.prospectingYears());
    }

    LocalDate endOfGrace() {
        return endOfYear(years());
    }

    /** The first instalment is due one quarter after the end of grace. */
    LocalDate dayOfInstalment(int number) {
        return signedOn.plusMonths(12L * years() + 3L * number);
    }

    /** For how many years a company states its turnover. */
    int years() {
        return terms.prospectingYears() + terms.graceYears();
    }
}
