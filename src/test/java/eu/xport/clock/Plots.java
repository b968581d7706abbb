package eu.xport.clock;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Deals each company a plot of four chapters, so that every chapter is lived by some of them. */
final class Plots {

    private final Deck<Beginning> beginnings = new Deck<>(Beginning.values());
    private final Deck<Agreement> agreements = new Deck<>(Agreement.values());
    private final Deck<Course> courses = new Deck<>(Course.values());
    private final Deck<Report> reports = new Deck<>(Report.values());
    private final Deck<Integer> months = new Deck<>(24, 12, 6, 9, 18, 7, 15, 10);
    private final Deck<Integer> rhythms = new Deck<>(6, 1, 2, 3, 5, 4, 2);
    private final Chance chance;

    Plots(long seed) {
        chance = new Chance(seed);
    }

    /** The life of a company that submits at this moment, and the names of its chapters. */
    Plot tell(ZonedDateTime submitted) {
        var life = new Life(submitted);
        var beginning = beginnings.next();
        var design = beginning.tell(new Contact(life), life, chance);
        if (design.isEmpty()) {
            return new Plot(List.of(beginning), life.diary());
        }
        var agreement = agreements.next();
        var roadmap = agreement.tell(design.get(), life, chance, this::plan);
        if (roadmap.isEmpty()) {
            return new Plot(List.of(beginning, agreement), life.diary());
        }
        var course = courses.next();
        var report = reports.next();
        follow(roadmap.get(), course, report);
        return new Plot(List.of(beginning, agreement, course, report), life.diary());
    }

    private void follow(FollowUp followUp, Course course, Report report) {
        course.tell(followUp, chance);
        var reporting = new Reporting(followUp, chance);
        report.tell(reporting);
        reporting.caseEnds();
    }

    /** The action takes at least five weeks, so that it is not over when the company has read. */
    private Plan plan(LocalDate day) {
        var length = months.next();
        var starts = day.plusDays(chance.between(0, 60));
        return new Plan(length, rhythms.next(), starts, starts.plusDays(chance.between(35, 110)));
    }
}
