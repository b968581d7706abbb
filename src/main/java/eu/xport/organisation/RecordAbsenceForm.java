package eu.xport.organisation;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An expert will be away: says so for the own person; a manager says it for anybody. */
@Component
class RecordAbsenceForm implements StartForm {

    static final String EXPERT = "absentExpert";

    private static final Set<String> ASKED =
            Set.of(EXPERT, AbsenceRules.FIRST_DAY, AbsenceRules.LAST_DAY, AbsenceRules.SUBSTITUTE);

    private final Absences absences;
    private final AbsenceRules rules;
    private final AbsenceTimes times;
    private final Experts experts;
    private final Presence presence;
    private final People people;
    private final Clock clock;

    RecordAbsenceForm(
            Absences absences,
            AbsenceRules rules,
            AbsenceTimes times,
            Experts experts,
            Presence presence,
            People people,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.times = times;
        this.experts = experts;
        this.presence = presence;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "RecordAbsence";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    /** An expert chooses among the colleagues of the own partner. */
    @Override
    public Map<String, List<Option>> offers(Optional<String> reader) {
        var own = reader.filter(user -> !people.isManager(user)).flatMap(experts::named);
        return Map.of(
                "absentExperts",
                options(own.map(List::of).orElseGet(experts::all)),
                "substitutes",
                options(own.map(expert -> experts.of(expert.partner()).stream()
                                .filter(other -> !other.id().equals(expert.id()))
                                .toList())
                        .orElseGet(experts::all)));
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var expert = experts.chosen(EXPERT, fields.need(EXPERT));
        if (!submission.by().map(user -> mayRecord(user, expert)).orElse(true)) {
            throw FormRefused.because(EXPERT, "ownAbsenceOnly");
        }
        var substitute = fields.text(AbsenceRules.SUBSTITUTE).map(id -> experts.chosen(AbsenceRules.SUBSTITUTE, id));
        absences.queue();
        rules.hold(expert, fields.needDate(AbsenceRules.FIRST_DAY), fields.needDate(AbsenceRules.LAST_DAY), substitute);
        var absence = absences.save(Absence.recorded(
                Absence.number(LocalDate.now(clock).getYear(), absences.nextCount()),
                expert.id(),
                fields.needDate(AbsenceRules.FIRST_DAY),
                fields.needDate(AbsenceRules.LAST_DAY),
                substitute.map(Expert::id),
                submission.by(),
                clock.instant()));
        return new Opening(absence.number(), times.begin(absence, expert.partner()));
    }

    private boolean mayRecord(String user, Expert expert) {
        return user.equals(expert.id()) || people.isManager(user);
    }

    private List<Option> options(List<Expert> experts) {
        return presence.marked(experts.stream()
                .map(expert -> new Option(expert.name() + ", " + Partner.titleOf(expert.partner()), expert.id()))
                .toList());
    }
}
