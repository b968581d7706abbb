package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Story;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the roadmap promise, counted a second time from nothing but the engine's history of what happened when. */
class RecomputedFiguresTest extends RoadmapStory {

    private static final int COMPANIES = 8;
    private static final LocalDateTime SENT = LocalDateTime.parse("2026-03-17T11:00");

    @Autowired
    private HistoryService history;

    @Autowired
    private Figures figures;

    @Test
    void theHistoryOfTheEngineYieldsTheSameFigures() {
        var seed = System.nanoTime();
        var companies =
                IntStream.range(0, COMPANIES).mapToObj(place -> drafts()).toList();
        var reading = new Random(seed).ints(COMPANIES, 1, 20).sorted().boxed().toList();
        IntStream.range(0, COMPANIES).forEach(place -> companies
                .get(place)
                .until(SENT.plusDays(reading.get(place)))
                .does("AgreeRoadmap", "roadmapAccepted", "true"));

        var gross = companies.stream().map(this::gross).sorted().toList();
        var net = companies.stream().map(this::net).sorted().toList();

        assertThat(row().subList(2, 9).stream().map(Cell::text))
                .as(
                        "seed %d, read for %s days; due, in time, share, median and 90th percentile gross and net",
                        seed, reading)
                .containsExactly("8", "8", "100%", text(gross, 4), text(net, 4), text(gross, 8), text(net, 8));
    }

    /** All file on the same Monday and get their roadmap on the Tuesday after the next. */
    private Case drafts() {
        story.beginsAt("2026-03-09T10:00");
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        story.beginsAt(SENT.toString());
        return company.does("HoldAppointment", "appointmentOutcome", "HELD")
                .does("DraftRoadmap", aYearWith(aMarketStudy("2026-05-04", "2026-06-30")));
    }

    private List<Cell> row() {
        var filters = new Filters(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30), Map.of());
        return figures.of(filters, Locale.ENGLISH).tables().stream()
                .filter(table -> table.id().equals("promises"))
                .flatMap(table -> table.rows().stream())
                .filter(cells -> cells.get(0).text().equals("Roadmap")
                        && cells.get(1).text().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    private long gross(Case company) {
        return ChronoUnit.DAYS.between(
                ended(company, "DiagnosisSubmitted").toLocalDate(),
                ended(company, "StartActions").toLocalDate());
    }

    /** Without the days at whose 18:00 the clock stood, from the step that stopped it to the step that started it. */
    private long net(Case company) {
        var stopped = ended(company, "StopClockToRead");
        var started = ended(company, "StartClockAfterReading");
        var stood = Stream.iterate(stopped.toLocalDate().atTime(18, 0), evening -> evening.plusDays(1))
                .takeWhile(evening -> evening.isBefore(started))
                .filter(evening -> !evening.isBefore(stopped))
                .count();
        return gross(company) - stood;
    }

    private LocalDateTime ended(Case company, String activity) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(company.number()).list().stream()
                .flatMap(process -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .activityId(activity)
                        .list()
                        .stream())
                .map(passed ->
                        passed.getEndTime().toInstant().atZone(Story.PARIS).toLocalDateTime())
                .findFirst()
                .orElseThrow();
    }

    /** The smallest number of days that so many of the eight do not exceed. */
    private static String text(List<Long> days, int rank) {
        return String.valueOf(days.get(rank - 1));
    }
}
