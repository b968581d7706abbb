package eu.xport.organisation;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is here today, and who works for whom. */
@Component
public class Presence {

    private final Absences absences;
    private final Experts experts;
    private final Texts texts;
    private final Clock clock;

    Presence(Absences absences, Experts experts, Texts texts, Clock clock) {
        this.absences = absences;
        this.experts = experts;
        this.texts = texts;
        this.clock = clock;
    }

    /** The experts of a partner who work today. */
    public List<Expert> of(String partner) {
        return of(partner, today());
    }

    private List<Expert> of(String partner, LocalDate day) {
        var away = away(day);
        return experts.of(partner).stream()
                .filter(expert -> !away.containsKey(expert.id()))
                .toList();
    }

    /** The last day on which the expert is away, when that is so today. */
    public Optional<LocalDate> awayUntil(String expert) {
        return absences.of(expert, today()).map(Absence::lastDayAway);
    }

    /** Whether the expert works on that day, as far as absences are known. */
    public boolean isHere(String expert, LocalDate day) {
        return absences.of(expert, day).isEmpty();
    }

    /** The last day of each absence of today, by expert. */
    public Map<String, LocalDate> awayToday() {
        return away(today()).values().stream().collect(Collectors.toMap(Absence::expert, Absence::lastDayAway));
    }

    /**
     * Who does this expert's work today: the expert, the substitute, or the substitute's own. Without a substitute the
     * colleagues of the partner choose among themselves; where none of them is here, a manager does it.
     */
    public Optional<String> worker(String expert) {
        return worker(expert, today());
    }

    /** The same for another day, as far as absences are known. */
    public Optional<String> worker(String expert, LocalDate day) {
        var asked = new HashSet<String>();
        var worker = expert;
        while (asked.add(worker)) {
            var absence = absences.of(worker, day);
            if (absence.isEmpty()) {
                return Optional.of(worker);
            }
            var substitute = absence.get().standIn();
            if (substitute.isEmpty()) {
                return managerInstead(expert, day);
            }
            worker = substitute.get();
        }
        throw new IllegalStateException("A ring of substitutes: " + asked);
    }

    private Optional<String> managerInstead(String expert, LocalDate day) {
        var colleagues = experts.named(expert)
                .map(colleague -> of(colleague.partner(), day))
                .orElse(List.of());
        return colleagues.isEmpty() ? experts.managers().stream().findFirst().map(People.Person::id) : Optional.empty();
    }

    /** All experts to choose from, with how many open cases each has, and until when who is away. */
    public List<Option> choices(Map<String, Integer> openCases) {
        return marked(experts.choices(openCases));
    }

    /** Experts to choose from: behind the name of whoever is away stands until when. */
    List<Option> marked(List<Option> choices) {
        var away = away(today());
        return choices.stream()
                .map(choice -> Optional.ofNullable(away.get(choice.value()))
                        .map(absence -> new Option(
                                texts.staff("absence.choice", choice.label(), lastDay(absence)), choice.value()))
                        .orElse(choice))
                .toList();
    }

    private String lastDay(Absence absence) {
        return PrintedDate.day(absence.lastDayAway(), texts.staffLanguage());
    }

    private Map<String, Absence> away(LocalDate day) {
        return absences.on(day).stream().collect(Collectors.toMap(Absence::expert, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
