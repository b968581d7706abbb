package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The broken promises behind a number of the causes. */
@Component
class BreachList {

    private final NamedCauses causes;
    private final Partners partners;
    private final People people;
    private final Texts texts;

    BreachList(NamedCauses causes, Partners partners, People people, Texts texts) {
        this.causes = causes;
        this.partners = partners;
        this.people = people;
        this.texts = texts;
    }

    /** In words. */
    record Row(
            String number,
            String companyName,
            String partner,
            String promise,
            String cause,
            String manager,
            String namedAt) {}

    Page<Row> of(Period period, String cause, String partner, int page) {
        return Page.of(
                        page,
                        number -> Causes.address(period, cause, partner, number),
                        (most, skip) -> causes.lines(period, cause, partner, most, skip))
                .map(this::rows);
    }

    private List<Row> rows(List<NamedCauses.Line> lines) {
        var titles = partners.titles();
        var names = people.names(lines.stream()
                .map(NamedCauses.Line::manager)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> row(line, titles, names)).toList();
    }

    private Row row(NamedCauses.Line line, Map<String, String> titles, Map<String, String> names) {
        var language = texts.readerLanguage();
        return new Row(
                line.number(),
                line.companyName(),
                titles.getOrDefault(Partners.codeOf(line.partner()), line.partner()),
                texts.nameOf(language, "promise", line.promise()),
                texts.nameOf(language, "cause", line.cause()),
                line.manager() == null ? "" : names.getOrDefault(line.manager(), line.manager()),
                PrintedDate.moment(line.namedAt(), language));
    }
}
