package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.journey.JourneyNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A grant of one company, from its wish on. */
@Table("export_grant")
class Grant {

    @Id
    private String number;

    @Version
    private Long version;

    private String journey;
    private String siren;
    private GrantState state;
    private String purpose;
    private String actionId;
    private Instant wishedAt;
    private String wishedBy;
    private Instant changedAt;
    private LocalDate appliedOn;
    /** Why it is refused or cut, in the words that the company reads. */
    private String told;

    private String cutReason;

    @Embedded.Nullable(prefix = "proposed_")
    private Proposal proposal;

    @Embedded.Nullable(prefix = "voted_")
    private Vote vote;

    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate reportDue;

    @Embedded.Nullable(prefix = "report_")
    private FinalReport report;

    private LocalDate recoveryDue;
    private BigDecimal givenUpAmount;

    @MappedCollection(idColumn = "export_grant", keyColumn = "place")
    private List<Cost> costs = new ArrayList<>();

    @MappedCollection(idColumn = "export_grant", keyColumn = "place")
    private List<Aid> aids = new ArrayList<>();

    Grant() {}

    static Grant wished(String number, JourneyNumber journey, String siren, String purpose, String by, Instant at) {
        var grant = new Grant();
        grant.number = number;
        grant.journey = journey.text();
        grant.siren = siren;
        grant.state = GrantState.WISHED;
        grant.purpose = purpose;
        grant.wishedBy = by;
        grant.wishedAt = at;
        grant.changedAt = at;
        return grant;
    }

    Grant forAction(String action) {
        actionId = action;
        return this;
    }

    void isEligible(Instant at) {
        becomes(GrantState.ELIGIBLE, null, at);
    }

    void isNotEligible(List<String> reasons, Instant at) {
        becomes(GrantState.NOT_ELIGIBLE, String.join("\n", reasons), at);
    }

    void appliesWith(LocalDate day, List<Cost> costs, List<Aid> aids, Instant at) {
        appliedOn = day;
        this.costs = new ArrayList<>(costs);
        this.aids = new ArrayList<>(aids);
        becomes(GrantState.APPLIED, null, at);
    }

    void isProposed(Proposal proposal, Instant at) {
        this.proposal = proposal;
        becomes(GrantState.PROPOSED, null, at);
    }

    /** @param reason null, when nothing was cut */
    void isVoted(Vote vote, String reason, Instant at) {
        this.vote = vote;
        cutReason = reason;
        becomes(GrantState.VOTED, reason, at);
    }

    void isRefused(String reason, Instant at) {
        becomes(GrantState.REFUSED, reason, at);
    }

    void isWithdrawn(Instant at) {
        becomes(GrantState.WITHDRAWN, null, at);
    }

    /** Nobody waits for its agreement any more: what was voted is not granted. */
    void hasLapsed(String reason, Instant at) {
        becomes(GrantState.LAPSED, reason, at);
    }

    void isSigned(LocalDate day, LocalDate starts, LocalDate ends, LocalDate reportDue, Instant at) {
        signedOn = day;
        startsOn = starts;
        endsOn = ends;
        this.reportDue = reportDue;
        becomes(GrantState.SIGNED, null, at);
    }

    /** The project is over before its agreed day. */
    void isFinished(LocalDate day, LocalDate reportDue, Instant at) {
        endsOn = day;
        this.reportDue = reportDue;
        moves(at);
    }

    /** @param reason null, when the report has come */
    void isReported(FinalReport report, String reason, Instant at) {
        this.report = report;
        becomes(GrantState.REPORTED, reason, at);
    }

    /** Too much was paid: it is to come back by that day. */
    void comesBackBy(LocalDate day, Instant at) {
        recoveryDue = day;
        moves(at);
    }

    /** Nobody waits for the rest any more. */
    void givesUp(Euro rest, Instant at) {
        givenUpAmount = rest.amount();
        moves(at);
    }

    void isSettled(Instant at) {
        becomes(GrantState.SETTLED, null, at);
    }

    /** Something was paid. */
    void moves(Instant at) {
        changedAt = at;
    }

    private void becomes(GrantState state, String told, Instant at) {
        this.state = state;
        this.told = told;
        changedAt = at;
    }

    String number() {
        return number;
    }

    JourneyNumber journey() {
        return JourneyNumber.of(journey);
    }

    String siren() {
        return siren;
    }

    GrantState state() {
        return state;
    }

    String purpose() {
        return purpose;
    }

    Optional<String> action() {
        return Optional.ofNullable(actionId);
    }

    Instant wishedAt() {
        return wishedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    Optional<String> told() {
        return Optional.ofNullable(told);
    }

    /** Why the committee has cut it, once something else is told, or nothing. */
    Optional<String> cutReason() {
        return Optional.ofNullable(cutReason).filter(reason -> !reason.equals(told));
    }

    Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    Optional<Vote> vote() {
        return Optional.ofNullable(vote);
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    Optional<LocalDate> reportDue() {
        return Optional.ofNullable(reportDue);
    }

    Optional<LocalDate> recoveryDue() {
        return Optional.ofNullable(recoveryDue);
    }

    /** Of what was to come back. */
    Optional<Euro> givenUp() {
        return Optional.ofNullable(givenUpAmount).map(Euro::new);
    }

    Optional<FinalReport> report() {
        return Optional.ofNullable(report);
    }

    /** When its report came, if that was after its day. */
    Optional<LocalDate> reportedLateOn() {
        return report().filter(FinalReport::late).map(FinalReport::day);
    }

    List<Cost> costs() {
        return List.copyOf(costs);
    }

    List<Aid> aids() {
        return List.copyOf(aids);
    }

    /** What is granted; nothing before the vote. */
    Euro voted() {
        return vote().map(Vote::euro).orElse(Euro.NOTHING);
    }
}
