package eu.xport.demo;

import eu.xport.engine.Rehearsal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Tells the story of one company, from the day it filed its questions to the evening before today. */
class Telling {

    private static final LocalTime CLOSING = LocalTime.of(17, 45);

    private final Rooms rooms;
    private final Rehearsal rehearsal;
    private final Plots plots;
    private final InventedCompany company;
    private final Words words;
    private final Instant now;
    private final ZoneId zone;
    private final Chance chance;
    private LocalDateTime last;
    private String journey;

    Telling(Rooms rooms, Plots plots, InventedCompany company, Words words, Instant now, ZoneId zone) {
        this.rooms = rooms;
        this.rehearsal = rooms.rehearsal();
        this.plots = plots;
        this.company = company;
        this.words = words;
        this.now = now;
        this.zone = zone;
        this.chance = company.chance();
    }

    void tell() {
        last = today().minusDays(company.filed()).atTime(chance.between(7, 22), chance.between(0, 59));
        rehearsal.at(instant(last));
        journey = rooms.reception()
                .receive("demo-" + company.place(), company.answers())
                .journey();
        for (var step : plots.of(company.plot())) {
            if (!happens(step)) {
                break;
            }
        }
        rehearsal.until(journey, now);
    }

    /** False when the step lies ahead: the story has reached today. */
    private boolean happens(Step step) {
        if (!step.isNote() && step.after().isEmpty() && !isOpen(step)) {
            return false;
        }
        var planned = later(step.after()
                .map(days -> office(last.toLocalDate().plusDays(days)))
                .orElseGet(() -> aroundTheDueDay(step)));
        if (isAhead(planned)) {
            return false;
        }
        rehearsal.until(journey, instant(planned));
        if (!step.isNote() && !isOpen(step)) {
            return false;
        }
        var moment = later(planned);
        if (isAhead(moment)) {
            return false;
        }
        last = moment;
        rehearsal.until(journey, instant(moment));
        send(step);
        return true;
    }

    private void send(Step step) {
        var filled = new Filled(company, words, chance, last.toLocalDate(), rooms.workingDays()::onOrAfter);
        var fields = new Forms(rooms, plots, company, filled, chance, journey).of(step);
        if (step.isNote()) {
            var writer = step.by()
                    .map(rehearsal::memberOf)
                    .orElseGet(() -> rooms.journey(journey).expert().orElseThrow());
            rehearsal.starts(writer, step.form(), fields);
        } else {
            rehearsal.does(journey, step.form(), fields);
        }
    }

    private boolean isOpen(Step step) {
        return rehearsal.awaits(journey, step.form(), instant(today().atStartOfDay()));
    }

    /** After what has an hour of its own, such as an appointment; in office hours where a whole day counts. */
    private LocalDateTime aroundTheDueDay(Step step) {
        var due = rehearsal
                .due(journey, step.form())
                .map(moment -> LocalDateTime.ofInstant(moment, zone))
                .orElse(last);
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
        return !moment.toLocalDate().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }
}
