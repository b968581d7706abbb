package eu.xport.journey;

import eu.xport.diagnosis.Diagnoses;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.engine.Race;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives what companies send: each submission once, however often and at whatever same moment it comes. */
@Component
public class Reception {

    private static final int TRIES = 5;

    private final JdbcAggregateTemplate receipts;
    private final Processes processes;
    private final Diagnoses diagnoses;
    private final TransactionTemplate transaction;
    private final Turns submissions = new Turns();
    private final Turns companies = new Turns();

    Reception(
            JdbcAggregateTemplate receipts,
            Processes processes,
            Diagnoses diagnoses,
            PlatformTransactionManager transactions) {
        this.receipts = receipts;
        this.processes = processes;
        this.diagnoses = diagnoses;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Optional<Receipt> receipt(String submission) {
        return Optional.ofNullable(receipts.findById(submission, Receipt.class));
    }

    /**
     * @param submission a mark that the page gave out with the form; the same mark with the same answers gives the same
     *     receipt. Whoever went back and mended an answer has sent another submission, with a mark of its own.
     * @throws FormRefused when a field cannot be accepted; nothing is kept then
     */
    public Receipt receive(String submission, Map<String, Object> fields) {
        return submissions.take(submission, () -> companies.take(company(fields), () -> tried(submission, fields)));
    }

    private Receipt tried(String submission, Map<String, Object> fields) {
        for (var tries = 1; ; tries++) {
            try {
                var answers = SentAnswers.digest(submission, fields);
                var mark = receipt(submission)
                        .filter(known -> !known.isOf(answers))
                        .map(known -> SentAnswers.mark(submission, answers))
                        .orElse(submission);
                return receipt(mark).orElseGet(() -> transaction.execute(status -> open(mark, answers, fields)));
            } catch (RuntimeException failure) {
                if (tries == TRIES || !Race.isIn(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Roughly: a company that slips through is told apart by the database. */
    private static String company(Map<String, Object> fields) {
        var siret = String.valueOf(fields.get("siret")).replaceAll("\\D", "");
        return siret.substring(0, Math.min(9, siret.length()));
    }

    /** The mark is written first: of two at the same moment one waits here, and then finds the other's receipt. */
    private Receipt open(String submission, String answers, Map<String, Object> fields) {
        receipts.insert(new Receipt(submission, null, null, answers, false));
        var begun = processes.submit("ExportJourney", fields);
        var filed = (Long) begun.variables().get("diagnosisId");
        var joined = diagnoses.findById(filed).orElseThrow().isJoined();
        return receipts.update(new Receipt(submission, begun.businessKey(), filed, answers, joined));
    }
}
