package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The agreement is signed: the project has its time, and its report a day; or it never is, and the grant lapses. */
@Component
class SignAgreementForm extends GrantForm {

    private static final String OUTCOME = "agreementOutcome";
    private static final String SIGNED = "SIGNED";
    private static final String LAPSED = "LAPSED";
    private static final String REASON = "lapseReason";
    private static final String SIGNED_ON = "signedOn";
    private static final String STARTS = "projectStarts";
    private static final String ENDS = "projectEnds";

    SignAgreementForm(GrantDesk desk) {
        super("SignAgreement", Set.of(OUTCOME, SIGNED_ON, STARTS, ENDS, REASON), desk);
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        return Map.of(
                SIGNED_ON, desk.today().toString(),
                STARTS, grant.appliedOn().orElseThrow().toString(),
                ENDS, lastDay(grant).toString());
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        return LAPSED.equals(submission.fields().need(OUTCOME)) ? lapse(grant, submission) : sign(grant, submission);
    }

    private Map<String, Object> lapse(Grant grant, Submission submission) {
        var reason = submission.fields().need(REASON);
        grant.hasLapsed(reason, desk.now());
        desk.save(grant, submission, "GRANT_LAPSED", Map.of("voted", grant.voted(), REASON, reason));
        return Map.of(OUTCOME, LAPSED);
    }

    private Map<String, Object> sign(Grant grant, Submission submission) {
        var vote = grant.vote().orElseThrow();
        var signed = day(submission, SIGNED_ON, vote.day());
        if (!signed.isBefore(lastDay(grant))) {
            throw FormRefused.because(SIGNED_ON, "agreementTooLate", lastDay(grant));
        }
        var ends = submission.fields().needDateWithin(ENDS, signed.plusDays(1), lastDay(grant));
        var starts =
                submission.fields().needDateWithin(STARTS, grant.appliedOn().orElseThrow(), ends);
        var report = vote.reportDue(ends);
        grant.isSigned(signed, starts, ends, report, desk.now());
        desk.save(
                grant,
                submission,
                "AGREEMENT_SIGNED",
                Map.of(SIGNED_ON, signed, STARTS, starts, ENDS, ends, "reportDue", report));
        return Map.of(
                OUTCOME,
                SIGNED,
                "agreementSignedAt",
                closing(signed),
                "projectEndsOn",
                closing(ends),
                "reportDue",
                closing(report));
    }

    private LocalDate lastDay(Grant grant) {
        return grant.vote().orElseThrow().lastProjectDay();
    }

    private static Date closing(LocalDate day) {
        return Date.from(ParisTime.closingHourOf(day));
    }
}
