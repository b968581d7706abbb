package eu.xport.contact;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.organisation.Expert;
import eu.xport.organisation.Experts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An expert says when companies can have a call; a manager says it for anybody. Calls that are booked already stay. */
@Component
class RecordSlotsForm implements StartForm {

    private static final String EXPERT = "callExpert";
    private static final String CHANGE = "slotsChange";
    private static final String DAYS = "callDays";
    private static final List<String> ASKED = List.of(EXPERT, CHANGE, CallHoursRules.WEEK, DAYS);

    private final CallWeeks weeks;
    private final CallWeekWords words;
    private final Experts experts;
    private final People people;
    private final Clock clock;

    RecordSlotsForm(CallWeeks weeks, CallWeekWords words, Experts experts, People people, Clock clock) {
        this.weeks = weeks;
        this.words = words;
        this.experts = experts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "RecordSlots";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.stream().anyMatch(asked -> key.equals(asked) || key.startsWith(asked + "."));
    }

    /** Behind each name stands the week as it is, for a start form has no other place for it. */
    @Override
    public Map<String, List<Option>> offers(Optional<String> reader) {
        var own = reader.filter(user -> !people.isManager(user)).flatMap(experts::named);
        return Map.of(
                "callExperts",
                own.map(List::of).orElseGet(experts::all).stream()
                        .map(expert -> new Option(expert.name() + " – " + words.of(weeks.of(expert.id())), expert.id()))
                        .toList());
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var expert = experts.chosen(EXPERT, fields.need(EXPERT));
        if (!submission.by().map(user -> mayRecord(user, expert)).orElse(true)) {
            throw FormRefused.because(EXPERT, "ownAbsenceOnly");
        }
        var week = changed(weeks.of(expert.id()), submission);
        return new Opening(
                weeks.save(week.recorded(submission.by(), clock.instant(), LocalDate.now(clock)))
                        .businessKey(),
                Map.of());
    }

    private static CallWeek changed(CallWeek week, Submission submission) {
        var fields = submission.fields();
        return switch (fields.need(CHANGE)) {
            case "SET_WEEK" -> week.with(CallHoursRules.hours(fields.rows(CallHoursRules.WEEK)));
            case "NO_CALLS_ON" -> week.without(days(submission));
            default -> week.again(days(submission));
        };
    }

    private static List<LocalDate> days(Submission submission) {
        var days = submission.fields().rows(DAYS).stream()
                .map(row -> row.needDate("day"))
                .toList();
        if (days.isEmpty()) {
            throw FormRefused.because(DAYS, "required");
        }
        return days;
    }

    private boolean mayRecord(String user, Expert expert) {
        return user.equals(expert.id()) || people.isManager(user);
    }
}
