package eu.xport.modelling.gate;

import eu.xport.modelling.gate.DecisionFile.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What visitors follow is a safe address, and the days by which a row is shown are days: a public page reads both. */
@Component
class DirectoryRows implements Rule {

    private static final String ADDRESS = "url";
    private static final List<String> ALWAYS = List.of("startsOn", "endsOn");
    private static final List<String> DAYS = List.of("opensOn", "closesOn", "startsOn", "endsOn", "registerBy");
    private static final Map<String, String> IN_ORDER = Map.of("opensOn", "closesOn", "startsOn", "endsOn");

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate
                .changedDecisions()
                .flatMap(file -> file.tables().flatMap(DirectoryRows::faults).map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> faults(Table table) {
        return IntStream.rangeClosed(1, table.rules().size()).boxed().flatMap(number -> {
            var answers = DecisionFile.cells(table.rules().get(number - 1), "outputEntry");
            return faults(table.outputNames(), answers)
                    .map(fault -> "row %d of %s %s.".formatted(number, table.decision(), fault));
        });
    }

    private static Stream<String> faults(List<String> columns, List<String> answers) {
        return Stream.of(
                        address(columns, answers),
                        DAYS.stream().filter(columns::contains).flatMap(day -> day(day, cell(columns, answers, day))),
                        order(columns, answers))
                .flatMap(faults -> faults);
    }

    private static Stream<String> address(List<String> columns, List<String> answers) {
        var address = cell(columns, answers, ADDRESS);
        return !columns.contains(ADDRESS) || isSafe(address)
                ? Stream.empty()
                : Stream.of("leads to %s: write an address such as https://www.normandie.fr/"
                        .formatted(Sentence.quoted(address)));
    }

    private static boolean isSafe(String address) {
        try {
            var read = new URI(address);
            return "https".equals(read.getScheme()) && read.getHost() != null && read.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static Stream<String> day(String column, String day) {
        return isDay(day) || day.isEmpty() && !ALWAYS.contains(column)
                ? Stream.empty()
                : Stream.of("has the day %s as %s: write it as 2026-12-31".formatted(Sentence.quoted(day), column));
    }

    private static Stream<String> order(List<String> columns, List<String> answers) {
        return IN_ORDER.entrySet().stream()
                .filter(days -> columns.containsAll(List.of(days.getKey(), days.getValue())))
                .filter(days -> isDay(cell(columns, answers, days.getKey())))
                .filter(days -> isDay(cell(columns, answers, days.getValue())))
                .filter(days ->
                        cell(columns, answers, days.getKey()).compareTo(cell(columns, answers, days.getValue())) > 0)
                .map(days -> "ends before it begins (%s, %s)".formatted(days.getKey(), days.getValue()));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() < 10_000;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static String cell(List<String> columns, List<String> answers, String column) {
        var place = columns.indexOf(column);
        return place < 0 || place >= answers.size()
                ? ""
                : answers.get(place).replace("\"", "").strip();
    }
}
