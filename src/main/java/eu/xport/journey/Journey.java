package eu.xport.journey;

import eu.xport.calendar.ClockStops;
import eu.xport.calendar.Elapsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The case of one company. */
@Table("journey")
public class Journey {

    /** The variable of the models that carries the deadline of the first contact. */
    public static final String FIRST_CONTACT = "contactDue";

    /** The variable of the models that carries the deadline of the roadmap. */
    public static final String ROADMAP = "roadmapDue";

    @Id
    private String number;

    @Version
    private Long version;

    private String siren;
    /** The SIREN while the case is open, null when closed: unique, so that a company has one open case. */
    private String openSiren;

    private String companyName;
    private String department;
    private Instant submittedAt;
    private Stage stage;
    private String sector;
    private String strategyArea;
    /** Written by {@link Journeys#assess} alone: whoever saves the case has it from before. */
    @ReadOnlyProperty
    private String readinessBand;

    private String partner;
    private String expert;
    private Instant entrustedAt;
    private Instant closedAt;
    private Outcome outcome;

    @MappedCollection(idColumn = "journey", keyColumn = "name")
    private Map<String, Promise> promises = new HashMap<>();

    @MappedCollection(idColumn = "journey", keyColumn = "place")
    private List<ClockStop> stops = new ArrayList<>();

    /** Told to the other rooms by whoever saves the case. */
    @Transient
    private final List<CaseEntrusted> news = new ArrayList<>();

    Journey() {}

    static Journey open(JourneyNumber number, String siren, String companyName, String department, Instant at) {
        var journey = new Journey();
        journey.number = number.text();
        journey.siren = siren;
        journey.openSiren = siren;
        journey.companyName = companyName;
        journey.department = department;
        journey.submittedAt = at;
        journey.stage = Stage.FIRST_CONTACT;
        return journey;
    }

    public void entrustTo(String expert, String partner, Instant at) {
        entrustTo(expert, partner, at, false);
    }

    /** With all other cases of whoever had it. */
    void handOverTo(String expert, String partner, Instant at) {
        entrustTo(expert, partner, at, true);
    }

    private void entrustTo(String expert, String partner, Instant at, boolean oneOfMany) {
        if (expert != null && !expert.equals(this.expert)) {
            news.add(new CaseEntrusted(number(), expert(), expert, at, oneOfMany));
        }
        this.expert = expert;
        this.partner = partner;
        this.entrustedAt = at;
    }

    @DomainEvents
    List<CaseEntrusted> news() {
        return List.copyOf(news);
    }

    @AfterDomainEventPublication
    void told() {
        news.clear();
    }

    public void classify(String sector, String strategyArea) {
        this.sector = sector;
        this.strategyArea = strategyArea;
    }

    public void enter(Stage stage) {
        this.stage = stage;
    }

    public void keep(String promise, Instant at) {
        var within = Elapsed.between(submittedAt, at, ClockStops.parse(clockStops()));
        promises.computeIfPresent(promise, (name, given) -> given.keptAt(at, within));
    }

    void promise(String name, Instant due, String length) {
        promises.merge(name, new Promise(due, length, null, null, null, null), (given, fresh) -> given.movedTo(due));
    }

    public Journey moveByHand(String promise, MovedByHand decision) {
        promises.computeIfPresent(promise, (name, given) -> given.movedByHand(decision));
        return this;
    }

    void stopClock(String reason, Instant at) {
        if (stops.stream().noneMatch(ClockStop::isRunning)) {
            stops.add(new ClockStop(reason, at, null));
        }
    }

    void startClock(Instant at) {
        stops.replaceAll(stop -> stop.isRunning() ? stop.endingAt(at) : stop);
    }

    void close(Outcome outcome, Instant at) {
        startClock(at);
        this.outcome = outcome;
        this.closedAt = at;
        this.stage = Stage.CLOSED;
        this.openSiren = null;
    }

    public JourneyNumber number() {
        return JourneyNumber.of(number);
    }

    public String siren() {
        return siren;
    }

    public String companyName() {
        return companyName;
    }

    public String department() {
        return department;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    public Optional<String> strategyArea() {
        return Optional.ofNullable(strategyArea);
    }

    public Optional<String> readinessBand() {
        return Optional.ofNullable(readinessBand);
    }

    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }

    public Optional<String> expert() {
        return Optional.ofNullable(expert);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean isOpen() {
        return openSiren != null;
    }

    public Map<String, Promise> promises() {
        return Collections.unmodifiableMap(promises);
    }

    public List<ClockStop> stops() {
        return List.copyOf(stops);
    }

    public boolean clockStands() {
        return stops.stream().anyMatch(ClockStop::isRunning);
    }

    public Verdict verdict(Promise promise, Instant now) {
        if (!promise.isOpen()) {
            return promise.isBroken(now) ? Verdict.KEPT_LATE : Verdict.KEPT;
        }
        if (promise.isBroken(countedUntil(closedAt().orElse(now)))) {
            return Verdict.BROKEN;
        }
        return isOpen() ? Verdict.OPEN : Verdict.NOT_NEEDED;
    }

    /** While the clock stands, nothing runs out. */
    private Instant countedUntil(Instant now) {
        return stops.stream()
                .filter(ClockStop::isRunning)
                .map(ClockStop::beganAt)
                .findFirst()
                .orElse(now);
    }

    /** All stops as deadlines read them: ISO 8601 intervals separated by blanks. */
    public String clockStops() {
        return stops.stream().map(ClockStop::interval).collect(Collectors.joining(" "));
    }
}
