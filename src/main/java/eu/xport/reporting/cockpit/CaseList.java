package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Cases that were looked for, and those that are finished. */
@Component
class CaseList {

    /** How a case can end. */
    static final List<String> OUTCOMES =
            List.of("ROADMAP_COMPLETED", "COMPANY_WITHDREW", "COMPANY_NOT_REACHABLE", "CLOSED_BY_MANAGER");

    private final KnownCases cases;
    private final Partners partners;
    private final Links links;
    private final People people;
    private final Texts texts;

    CaseList(KnownCases cases, Partners partners, Links links, People people, Texts texts) {
        this.cases = cases;
        this.partners = partners;
        this.links = links;
        this.people = people;
        this.texts = texts;
    }

    Page<CaseRow> found(Question question, int page) {
        return Page.of(
                        page,
                        number -> address("search", number, "q", question.text()),
                        (most, skip) -> cases.found(question, most, skip))
                .map(this::rows);
    }

    Page<CaseRow> finished(String outcome, String partner, int page) {
        return Page.of(
                        page,
                        number -> address("finished", number, "outcome", outcome, "partner", partner),
                        (most, skip) -> cases.finished(outcome, partner, most, skip))
                .map(this::rows);
    }

    private static String address(String list, int page, String... asked) {
        var address = UriComponentsBuilder.fromPath("/staff/cockpit/" + list);
        for (var place = 0; place < asked.length; place += 2) {
            address.queryParam(asked[place], "{" + asked[place] + "}");
        }
        address.queryParam("page", page);
        return address.encode().build(values(asked)).toString();
    }

    private static Object[] values(String... asked) {
        var values = new Object[asked.length / 2];
        for (var place = 0; place < values.length; place++) {
            values[place] = asked[2 * place + 1];
        }
        return values;
    }

    /** People and processes are asked for once for all lines. */
    private List<CaseRow> rows(List<KnownCases.Line> lines) {
        var courses =
                links.toCourses(lines.stream().map(KnownCases.Line::number).toList());
        var titles = partners.titles();
        var names = people.names(lines.stream()
                .map(KnownCases.Line::expert)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> row(line, courses, titles, names)).toList();
    }

    private CaseRow row(
            KnownCases.Line line, Map<String, String> courses, Map<String, String> titles, Map<String, String> names) {
        var language = texts.readerLanguage();
        return new CaseRow(
                line.number(),
                line.companyName(),
                line.siren(),
                line.outcome() == null
                        ? texts.nameOf(language, "stage", line.stage())
                        : texts.nameOf(language, "outcome", line.outcome()),
                titles.getOrDefault(Partners.codeOf(line.partner()), line.partner()),
                line.expert() == null ? "" : names.getOrDefault(line.expert(), line.expert()),
                PrintedDate.day(line.submittedAt(), language),
                line.closedAt() == null ? "" : PrintedDate.day(line.closedAt(), language),
                courses.get(line.number()));
    }
}
