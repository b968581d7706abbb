package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A company has stated what it spent and sold in a year of its contract, or will never state it because it has failed. */
@Component
class RecordYearlyStatementForm extends ContractForm {

    private static final String YEAR = "statementYear";
    private static final String SPENT = "eligibleSpend";
    private static final String TURNOVER = "zoneTurnover";
    private static final String ON = "handedInOn";

    private final InsuranceBook book;
    private final InsuranceDays days;
    private final FailedCompanies failed;

    RecordYearlyStatementForm(
            Standings standings, ContractLines lines, InsuranceBook book, InsuranceDays days, FailedCompanies failed) {
        super(
                "RecordYearlyStatement",
                Set.of(YEAR, SPENT, TURNOVER, ON, FailedCompanies.FAILED, FailedCompanies.REASON),
                standings,
                lines);
        this.book = book;
        this.days = days;
        this.failed = failed;
    }

    @Override
    String figures(Standing standing) {
        return lines.figures().statements(standing);
    }

    @Override
    Map<String, Object> proposes(Standing standing) {
        return standing.awaited()
                .<Map<String, Object>>map(statement -> Map.of(YEAR, statement.statementYear()))
                .orElseGet(Map::of);
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        return failed.endsOr(this::stated, standing, submission);
    }

    private void stated(Standing standing, Submission submission) {
        var fields = submission.fields();
        var contract = standing.contract();
        var awaited = awaited(standing, fields);
        var on = days.past(fields, ON, contract.signature().endOfYear(awaited.statementYear()));
        var stated = awaited.handedIn(
                spent(contract, fields),
                Amounts.need(fields, TURNOVER),
                on,
                submission.by().orElse(null));
        book.keeps(stated);
        book.notes(
                contract,
                submission.by(),
                "STATEMENT_RECORDED",
                Map.of(
                        "year", stated.statementYear(),
                        "spent", stated.spent(),
                        "turnover", stated.turnover(),
                        "handedInOn", on));
        book.touches(contract);
    }

    private static Statement awaited(Standing standing, Fields fields) {
        var year = fields.whole(YEAR).orElseThrow(() -> FormRefused.because(YEAR, "required"));
        var awaited = standing.awaited().orElseThrow(() -> FormRefused.because(YEAR, "insuranceYearStated", year));
        if (year > awaited.statementYear()) {
            throw FormRefused.because(YEAR, "insuranceYearToCome", awaited.statementYear());
        }
        if (year < awaited.statementYear()) {
            throw FormRefused.because(YEAR, "insuranceYearStated", awaited.statementYear());
        }
        return awaited;
    }

    /** The budget is spent while the company prospects; in the years of grace only what it sells counts. */
    private static Euro spent(Contract contract, Fields fields) {
        if (contract.state() == Phase.PROSPECTING) {
            return Amounts.need(fields, SPENT);
        }
        if (!Amounts.orNothing(fields, SPENT).isNothing()) {
            throw FormRefused.because(SPENT, "insuranceSpentInGrace");
        }
        return Euro.NOTHING;
    }
}
