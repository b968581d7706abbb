package eu.xport.modelling.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Code reads these fields and options by name; a form may ask more, but never less and never under another name. */
@Component
class FormContract implements Rule {

    private static final String QUESTIONS = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> "q" + number)
            .reduce("", (one, other) -> one + " " + other)
            .strip();

    private static final String ACTION = "service prescriber deliverer biller startsOn endsOn cost note";

    private static final String COST =
            "costKind costCountry knownCountry costAmount travellers hireMonths hireShare studyYears costPurpose paidBefore";

    private static final String PATH =
            "insuredBudget prospectingYears spentBudget turnover1 turnover2 turnover3 turnover4 turnover5";

    static final Map<String, List<String>> FIELDS = new TreeMap<>(Map.ofEntries(
            names(
                    "SelfDiagnosis",
                    QUESTIONS,
                    "siret legalName department nafCode workforce turnover exportTurnover targetCountries"
                            + " contactFirstName contactLastName contactRole contactEmail contactPhone language"
                            + " preferredCallTime privacyNotice newsletter"),
            names("ContactCompany", "contactOutcome appointmentAt appointmentPlace callAgainOn contactNotes"),
            names("ReassignContact", "newExpert breachCause managerNotes"),
            names("UnblockRoadmap", "newExpert breachCause managerNotes"),
            names("HoldAppointment", "appointmentOutcome appointmentAt appointmentPlace appointmentNotes"),
            names("DraftRoadmap", rows("actions", ACTION), "roadmapGoal roadmapMonths reviewEveryMonths actions"),
            names("AgreeRoadmap", "roadmapAccepted roadmapComment"),
            names(
                    "DeliverAction",
                    "actionOutcome deliveredOn endsOn actionReason participants hours businessesMet deliverable"
                            + " country legalForm position hiredOn"),
            names(
                    "HoldReviewMeeting",
                    QUESTIONS,
                    rows("changes", "action change reason " + ACTION),
                    rows("newActions", ACTION),
                    "meetingOutcome companyDevelopment meetingNotes roadmapGoal roadmapMonths"
                            + " reviewEveryMonths changes newActions nextMeetingOn"),
            names("CloseJourney", QUESTIONS, "exportTurnover newCountries ordersWon jobsCreated closingNotes"),
            names("AnswerQuestion", "answer"),
            names("AnswerProposal", "proposalAnswer otherTimeAt otherPlace wordToCompany"),
            names("JourneyNote", "journey noteKind note"),
            names("AskForPapers", "journey paperKind paperPurpose paperUntil"),
            names("WithdrawPapers", "journey paperKind paperReason"),
            names("ChasePaper", "latePaper newPaperDue paperReason"),
            names("CheckPaper", "paperVerdict newPaperDue paperReason"),
            names(
                    "ApplyForInsurance",
                    "journey zone insuredBudget prospectingYears lastTurnover closedYear frenchShare tradingHouse"),
            names("RecordInsurerDecision", "insurerDecision decidedOn insurerReference agreedBudget insurerReason"),
            names("SignInsuranceContract", "signedOn insuranceTerms"),
            names("RecordAdvance", "advancePaidOn companyFailed failureReason"),
            names(
                    "RecordYearlyStatement",
                    "statementYear eligibleSpend zoneTurnover handedInOn companyFailed failureReason"),
            names("SettleProspecting", "settlementOutcome settledOn newSettlementDue settlementReason"),
            names("ConfirmRepaymentSchedule", "confirmedOn companyFailed failureReason"),
            names("RecordInstalment", "instalmentOutcome instalmentPaidOn newInstalmentDue instalmentReason"),
            names("WishForGrant", "journey grantPurpose grantAction"),
            names("GrantNote", "grantNumber grantEvent"),
            names("WithdrawInsurance", "contractNumber"),
            names("CheckEligibility", "inNormandy registered business sellsToBusinesses soundFinances dutiesPaid"),
            names("PrepareApplication", "appliedOn costs linkedCompanies aids"),
            names("ProposeGrant", "grantProposal proposedAmount proposedRate legalBasis"),
            names("DecideGrant", "grantDecision votedOn decisionReference votedAmount decisionReason"),
            names("SignAgreement", "agreementOutcome signedOn projectStarts projectEnds lapseReason"),
            names("RecordGrantPayment", "paidOn"),
            names("CheckInvoices", "invoices"),
            names("CheckFinalReport", "reportOutcome reportedOn reportedCosts reportReason"),
            names("RecoverGrant", "recoveryOutcome recoveredAmount cameBackOn giveUpReason"),
            names("RecordAbsence", "absentExpert firstDay lastDay substitute"),
            names("EndAbsence", "backOn"),
            names(
                    "RecordSlots",
                    rows("callWeek", "weekday callFrom callTo callMinutes"),
                    "callDays.day callExpert slotsChange callWeek callDays"),
            names("HandOverPortfolio", "formerExpert handOverTo newExperts handOverReason"),
            names("MoveDeadline", "journey promise newDay moveReason"),
            names("SimulateGrant", rows("costs", COST), "costs votedBefore deMinimisUsed"),
            names("ReadGrantSimulation", rows("costs", COST), "simulationNext costs votedBefore deMinimisUsed"),
            names("SimulateInsurance", PATH),
            names("ReadInsuranceSimulation", PATH, "simulationNext")));

    /** By form and field, parted by a blank. */
    static final Map<String, List<String>> OPTIONS = new TreeMap<>(Map.ofEntries(
            names("SelfDiagnosis department", "14 27 50 61 76"),
            names("SelfDiagnosis workforce", "W0 W1_9 W10_49 W50_249 W250"),
            names("SelfDiagnosis language", "fr en"),
            names("SelfDiagnosis preferredCallTime", "MORNING NOON AFTERNOON ANY"),
            names("ContactCompany contactOutcome", "APPOINTMENT_MADE NOT_REACHED CALL_LATER WITHDRAWN"),
            names("ReassignContact breachCause", "ABSENCE OVERLOAD NOT_REACHABLE WAITING_FOR_COMPANY OTHER"),
            names("UnblockRoadmap breachCause", "ABSENCE OVERLOAD NOT_REACHABLE WAITING_FOR_COMPANY OTHER"),
            names("HoldAppointment appointmentOutcome", "HELD NO_SHOW POSTPONED"),
            names("AgreeRoadmap roadmapAccepted", "true false"),
            names("DeliverAction actionOutcome", "DELIVERED POSTPONED DROPPED"),
            names("HoldReviewMeeting meetingOutcome", "HELD NO_SHOW POSTPONED"),
            names("HoldReviewMeeting changes.change", "KEEP CHANGE DROP"),
            names("HandOverPortfolio handOverTo", "COLLEAGUES NAMED"),
            names("RecordSlots slotsChange", "SET_WEEK NO_CALLS_ON CALLS_AGAIN_ON"),
            names("RecordSlots callWeek.weekday", "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY"),
            names("MoveDeadline promise", "contactDue roadmapDue"),
            names("ChasePaper latePaper", "MORE_TIME WITHDRAWN"),
            names("CheckPaper paperVerdict", "ACCEPTED AGAIN WITHDRAWN"),
            names("ApplyForInsurance prospectingYears", "2 3"),
            names("ApplyForInsurance closedYear", "YES NO UNKNOWN"),
            names("ApplyForInsurance tradingHouse", "YES NO UNKNOWN"),
            names("RecordInsurerDecision insurerDecision", "ACCEPTED REFUSED"),
            names("SignInsuranceContract insuranceTerms", "PROGRAMME SCHEME"),
            names("SettleProspecting settlementOutcome", "PAID DELAYED FAILED"),
            names("RecordInstalment instalmentOutcome", "PAID DELAYED UNPAID"),
            names("GrantNote grantEvent", "INVOICES FINISHED WITHDRAWN"),
            names("ProposeGrant grantProposal", "PROPOSE REVISE"),
            names("ProposeGrant legalBasis", "DE_MINIMIS GBER_18 GBER_19"),
            names("DecideGrant grantDecision", "APPROVED CUT REFUSED SENT_BACK"),
            names("SignAgreement agreementOutcome", "SIGNED LAPSED"),
            names("RecoverGrant recoveryOutcome", "PAID GIVEN_UP"),
            names("CheckFinalReport reportOutcome", "ACCEPTED MISSING"),
            names("JourneyNote noteKind", "CALL MAIL VISIT GRANT_WISHED WITHDRAWN CLOSED"),
            names("ReadGrantSimulation simulationNext", "AGAIN FINISH"),
            names("ReadInsuranceSimulation simulationNext", "AGAIN FINISH"),
            names("SimulateInsurance prospectingYears", "2 3"),
            names("ReadInsuranceSimulation prospectingYears", "2 3"),
            names("SimulateGrant costs.costPurpose", "PROJECT NETWORK QUANTITY CURRENT"),
            names("ReadGrantSimulation costs.costPurpose", "PROJECT NETWORK QUANTITY CURRENT")));

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedForms().flatMap(form -> Stream.concat(fields(form), options(form)));
    }

    private static Stream<String> fields(FormFile form) {
        var asked = form.asks();
        return FIELDS.getOrDefault(form.id(), List.of()).stream()
                .filter(field -> !asked.contains(field))
                .map(field -> "%s no longer asks for %s, which the application reads: keep the field and its key."
                        .formatted(form.name(), field));
    }

    private static Stream<String> options(FormFile form) {
        return form.components().stream()
                .flatMap(field -> OPTIONS.getOrDefault(form.id() + " " + field.place(), List.of()).stream()
                        .filter(option -> !field.options().contains(option))
                        .map(option ->
                                "%s no longer offers %s in %s, which the application reads: keep the value, the label may change."
                                        .formatted(form.name(), option, field.place())));
    }

    private static Map.Entry<String, List<String>> names(String of, String... names) {
        return Map.entry(
                of,
                Arrays.stream(names).flatMap(some -> Stream.of(some.split(" "))).toList());
    }

    private static String rows(String list, String fields) {
        return Stream.of(fields.split(" "))
                .map(field -> list + "." + field)
                .reduce("", (one, other) -> one + " " + other)
                .strip();
    }
}
