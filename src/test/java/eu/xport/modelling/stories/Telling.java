package eu.xport.modelling.stories;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.Texts;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lives a row through on the real engine, and tells what is not as the row has it. */
record Telling(Story story, WorkingDays workingDays, Texts texts) {

    /** For so long somebody waits for what does not come. */
    private static final int PATIENCE_IN_DAYS = 30;

    /** Rows that begin alike are lived through together; each is looked at by itself. */
    void tell(List<Row> rows) {
        var row = rows.get(0);
        var submitted = Moment.read(row.submitted());
        story.beginsAt(submitted.toString());
        var company = story.files(aCompanyNewToExport());
        row.happens().live(new Lived(company, submitted), row.atMoment(), row.thenMoment());
        waits(rows, company);
        var wrong = rows.stream().flatMap(one -> wrong(one, company).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    /** Until the last row has come true, and on where something is still to be seen. */
    private void waits(List<Row> rows, Case company) {
        var last = rows.stream()
                .flatMap(row -> row.expected().stream())
                .reduce(now(), (one, other) -> one.isAfter(other) ? one : other);
        company.until(last);
        for (var day = 1; day <= PATIENCE_IN_DAYS && isUnseen(rows, company); day++) {
            company.until(last.plusDays(day));
        }
    }

    private static boolean isUnseen(List<Row> rows, Case company) {
        return rows.stream().anyMatch(row -> row.follows().seen(company).isEmpty());
    }

    private Optional<String> wrong(Row row, Case company) {
        var seen = row.follows().seen(company);
        return seen.equals(row.expected())
                ? Optional.empty()
                : Optional.of("%s, but %s%s"
                        .formatted(
                                row.told(),
                                but(row, seen),
                                why(company, Moment.read(row.submitted()).toLocalDate(), row, seen)));
    }

    private static LocalDateTime now() {
        return ClockUtil.getCurrentTime().toInstant().atZone(Story.PARIS).toLocalDateTime();
    }

    private static String but(Row row, Optional<LocalDateTime> seen) {
        return seen.isEmpty()
                ? "that has not happened within " + PATIENCE_IN_DAYS + " days"
                : row.follows().did + " " + Moment.written(seen);
    }

    /** The days that did not count on the way to what was seen. */
    private String why(Case company, LocalDate from, Row row, Optional<LocalDateTime> seen) {
        var last = seen.or(row::expected).map(LocalDateTime::toLocalDate).orElse(from);
        var days = new LinkedHashMap<String, List<LocalDate>>();
        Stream.iterate(from.plusDays(1), day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> !workingDays.isWorkingDay(day))
                .forEach(day -> days.computeIfAbsent(name(day), name -> new ArrayList<>())
                        .add(day));
        var causes = new ArrayList<>(days.entrySet().stream()
                .map(cause -> cause.getKey() + " (" + PrintedDate.days(cause.getValue(), Locale.ENGLISH) + ")")
                .toList());
        company.clockStops().forEach(stop -> causes.add("waiting for the company (" + stop + ")"));
        return causes.isEmpty() ? "" : causes.stream().collect(Collectors.joining(", ", " — on the way: ", ""));
    }

    private String name(LocalDate day) {
        return workingDays
                .holidayOn(day)
                .map(holiday -> texts.of(Locale.ENGLISH, holiday.messageKey()))
                .orElse("weekend");
    }
}
