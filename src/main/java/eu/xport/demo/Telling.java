package eu.xport.demo;

import eu.xport.engine.Players;
import eu.xport.engine.Players.Open;
import eu.xport.engine.Rehearsal;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the story of one company up to the evening before a day, and lets the time pass up to a moment of that day. */
class Telling {

    private static final LocalTime CLOSING = LocalTime.of(17, 45);

    private final Rooms rooms;
    private final Rehearsal rehearsal;
    private final Players players;
    private final Plots plots;
    private final InventedCompany company;
    private final Words words;
    private final LocalDateTime until;
    private final ZoneId zone;
    private Story story;
    private Chance chance;

    Telling(Rooms rooms, Plots plots, InventedCompany company, Words words, LocalDateTime until, ZoneId zone) {
        this.rooms = rooms;
        this.rehearsal = rooms.rehearsal();
        this.players = rooms.players();
        this.plots = plots;
        this.company = company;
        this.words = words;
        this.until = until;
        this.zone = zone;
        this.chance = company.chance();
    }

    /** From the day on which the company filed its questions. */
    Story tell(LocalDate today) {
        var filed = today.minusDays(company.filed()).atTime(chance.between(7, 22), chance.between(0, 59));
        rehearsal.at(instant(filed));
        var receipt = rooms.reception().receive("demo-" + company.place(), company.answers());
        story = Story.begun(company, receipt.journey(), filed);
        return goOn();
    }

    /** From where it was left. */
    void tellOn(Story begun, LocalDateTime left) {
        if (begun.isTold()) {
            rehearsal.at(instant(left));
            story = begun;
            goOn();
        }
    }

    private Story goOn() {
        var steps = plots.of(company.plot());
        for (var step = next(steps); step.filter(this::happens).isPresent(); ) {
            step = next(steps);
        }
        rehearsal.until(story.journey(), instant(until));
        return story;
    }

    /** What goes on does so for ever. */
    private Optional<Step> next(List<Step> steps) {
        chance = company.chance(story.told() + 1);
        if (story.told() < steps.size()) {
            return Optional.of(steps.get(story.told()));
        }
        return steps.stream()
                .skip(Math.max(0, steps.size() - 1))
                .filter(Step::goesOn)
                .findFirst();
    }

    /** False when the step lies ahead: the story has reached its day. */
    private boolean happens(Step step) {
        return step.goesOn() ? usualHappens(step) : plannedHappens(step);
    }

    private boolean plannedHappens(Step step) {
        if (step.endsTask() && step.after().isEmpty() && !awaits(List.of(step.form()))) {
            return false;
        }
        var planned = later(expectedCall(step).orElseGet(() -> step.after()
                .map(days -> office(story.last().toLocalDate().plusDays(days)))
                .orElseGet(
                        () -> around(players.due(story.journey(), step.form()).orElseThrow(), step))));
        return reaches(planned, step.endsTask() ? List.of(step.form()) : List.of())
                && sent(step, step.form(), step.fields());
    }

    /** A company that has chosen a time is called then. */
    private Optional<LocalDateTime> expectedCall(Step step) {
        return Optional.of(step)
                .filter(call -> call.form().equals("ContactCompany"))
                .flatMap(call -> rooms.company().expectsCall(number()))
                .map(moment -> LocalDateTime.ofInstant(moment, zone).plusMinutes(chance.between(2, 15)));
    }

    private JourneyNumber number() {
        return JourneyNumber.of(story.journey());
    }

    /** Whatever of the usual work is due next, also when it opens only while something else is waited for. */
    private boolean usualHappens(Step step) {
        var usual = plots.usual();
        while (awaits(usual.keySet())) {
            var open = players.mostUrgent(story.journey(), usual.keySet()).orElseThrow();
            var planned = later(around(open.due(), step));
            if (!opensMoreUrgent(open, planned)) {
                return reaches(planned, List.of(open.task())) && sent(step, open.task(), usual.get(open.task()));
            }
        }
        return false;
    }

    private boolean opensMoreUrgent(Open open, LocalDateTime planned) {
        var latest = isAhead(planned) ? until.toLocalDate().atStartOfDay() : planned;
        return rehearsal.awaitsMoreUrgent(story.journey(), plots.usual().keySet(), open, instant(latest));
    }

    /** Time passes up to the planned moment, unless it lies ahead or the task is gone by then. */
    private boolean reaches(LocalDateTime planned, List<String> tasks) {
        if (isAhead(planned)) {
            return false;
        }
        rehearsal.until(story.journey(), instant(planned));
        if (!tasks.isEmpty() && !awaits(tasks)) {
            return false;
        }
        var moment = later(planned);
        if (isAhead(moment)) {
            return false;
        }
        story = story.next(moment);
        rehearsal.until(story.journey(), instant(moment));
        return true;
    }

    private boolean sent(Step step, String form, Map<String, Object> told) {
        var filled = new Filled(company, words, chance, story.last().toLocalDate(), rooms.workingDays()::onOrAfter);
        var fields = new Forms(rooms, plots, company, filled, chance, story.journey()).of(form, told);
        if (step.isTheCompanys()) {
            rooms.company().does(number(), form, fields, chance);
        } else if (step.isNote()) {
            var writer = step.by()
                    .map(players::memberOf)
                    .orElseGet(() -> rooms.journey(story.journey()).expert().orElseThrow());
            players.starts(writer, form, fields);
        } else if (fields.remove("colleague") != null) {
            players.doesAsColleague(story.journey(), form, fields);
        } else {
            players.does(story.journey(), form, fields);
            rooms.company().confirmsResults(number(), chance);
        }
        return true;
    }

    private boolean awaits(Collection<String> tasks) {
        return rehearsal.awaits(
                story.journey(), tasks, instant(until.toLocalDate().atStartOfDay()));
    }

    /** After what has an hour of its own, such as an appointment; in office hours where a whole day counts. */
    private LocalDateTime around(Instant moment, Step step) {
        var due = LocalDateTime.ofInstant(moment, zone);
        return due.getHour() < 18 && step.due() == 0
                ? due.plusMinutes(chance.between(50, 110))
                : office(due.toLocalDate().plusDays(step.due()));
    }

    private LocalDateTime office(LocalDate day) {
        return rooms.workingDays().onOrAfter(day).atTime(chance.between(9, 16), chance.between(0, 59));
    }

    /** The moment itself, or a while from now where it is over; nobody works in the evening. */
    private LocalDateTime later(LocalDateTime moment) {
        var clock = LocalDateTime.ofInstant(rehearsal.time(), zone);
        if (!moment.isBefore(clock)) {
            return moment;
        }
        var soon = clock.plusMinutes(chance.between(10, 50));
        return soon.toLocalTime().isAfter(CLOSING)
                        || soon.getHour() < 9
                        || !rooms.workingDays().isWorkingDay(soon.toLocalDate())
                ? office(
                        soon.getHour() < 9
                                ? soon.toLocalDate()
                                : soon.toLocalDate().plusDays(1))
                : soon;
    }

    private boolean isAhead(LocalDateTime moment) {
        return !moment.toLocalDate().isBefore(until.toLocalDate());
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }
}
