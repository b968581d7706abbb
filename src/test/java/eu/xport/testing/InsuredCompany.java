package eu.xport.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A company that is insured, told in steps: from the application on 9 March 2026 to its last instalment. */
public class InsuredCompany {

    public static final LocalDate SIGNED = LocalDate.of(2026, 4, 10);

    private final Story story;
    private final Case company;

    public InsuredCompany(Story story, Case company) {
        this.story = story;
        this.company = company;
    }

    public Case company() {
        return company;
    }

    /** For two years in Spain and 100,000 euros, unless it is said otherwise. */
    public InsuredCompany applies(Object... changes) {
        var fields = new HashMap<String, Object>(Map.of(
                "journey", company.number(),
                "zone", "Spain",
                "insuredBudget", "100000",
                "prospectingYears", "2",
                "lastTurnover", "2000000",
                "closedYear", "YES",
                "frenchShare", "80",
                "tradingHouse", "NO"));
        for (var change = 0; change < changes.length; change += 2) {
            fields.put((String) changes[change], changes[change + 1]);
        }
        story.starts("funding", "InsuranceApplication", fields);
        return this;
    }

    public InsuredCompany accepted(String budget) {
        until("2026-04-01");
        company.does("RecordInsurerDecision", decision(budget));
        return this;
    }

    public static Map<String, Object> decision(String budget) {
        return Map.of(
                "insurerDecision",
                "ACCEPTED",
                "decidedOn",
                "2026-03-30",
                "insurerReference",
                "BPI-77",
                "agreedBudget",
                budget);
    }

    /** Most contracts outlive their case; and its promises are not what is told here. */
    public InsuredCompany signed(String terms) {
        until(SIGNED.toString());
        company.notesAs("manager", "CLOSED", "The insurance goes on.");
        company.does("SignInsuranceContract", "signedOn", SIGNED.toString(), "insuranceTerms", terms);
        return this;
    }

    public InsuredCompany advancePaid() {
        company.does("RecordAdvance", "advancePaidOn", SIGNED.toString());
        return this;
    }

    public InsuredCompany inProspecting(String terms, int years, String budget) {
        return applies("prospectingYears", String.valueOf(years), "insuredBudget", budget)
                .accepted(budget)
                .signed(terms)
                .advancePaid();
    }

    /** On the anniversary of the signature. */
    public InsuredCompany states(int year, String spent, String turnover) {
        until(SIGNED.plusYears(year).toString());
        company.does("RecordYearlyStatement", statement(year, spent, turnover));
        return this;
    }

    public static Map<String, Object> statement(int year, String spent, String turnover) {
        var fields = new HashMap<String, Object>();
        fields.put("statementYear", year);
        fields.put("eligibleSpend", spent);
        fields.put("zoneTurnover", turnover);
        fields.put("handedInOn", SIGNED.plusYears(year).toString());
        return fields;
    }

    public InsuredCompany settled(int prospectingYears) {
        company.does(
                "SettleProspecting",
                "settlementOutcome",
                "PAID",
                "settledOn",
                SIGNED.plusYears(prospectingYears).toString());
        return this;
    }

    public InsuredCompany confirmed(int years) {
        company.does(
                "ConfirmRepaymentSchedule",
                "confirmedOn",
                SIGNED.plusYears(years).toString());
        return this;
    }

    /** Until the schedule is confirmed: all is spent in the first year, all is sold in the last. */
    public InsuredCompany inRepayment(String terms, int years, String budget, String spent, String turnover) {
        inProspecting(terms, years, budget).states(1, spent, "0");
        IntStream.rangeClosed(2, years).forEach(year -> states(year, "0", "0"));
        return settled(years)
                .states(years + 1, null, "0")
                .states(years + 2, null, turnover)
                .confirmed(years + 2);
    }

    /** On that day. */
    public InsuredCompany pays(LocalDate due) {
        until(due.toString());
        company.does("RecordInstalment", "instalmentOutcome", "PAID", "instalmentPaidOn", due.toString());
        return this;
    }

    /** Noon of the day. */
    public InsuredCompany until(String day) {
        company.until(LocalDate.parse(day).atTime(12, 0));
        return this;
    }
}
