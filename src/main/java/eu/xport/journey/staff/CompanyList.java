package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseIndex;
import eu.xport.journey.CaseLine;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The cases of the reader, or those that were looked for: every expert may read every case. */
@Component
class CompanyList {

    static final int PAGE = 50;
    private static final int LAST_PAGE = 2000;

    private final CaseIndex index;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    CompanyList(CaseIndex index, Names names, Texts texts, Clock clock) {
        this.index = index;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    CaseList of(String reader, String asked, int page, Locale language) {
        var wanted = Math.max(1, Math.min(LAST_PAGE, page));
        var skip = (wanted - 1) * PAGE;
        var found = asked.isBlank() ? index.of(reader, PAGE + 1, skip) : index.find(asked, PAGE + 1, skip);
        return new CaseList(
                asked.strip(),
                rows(found.subList(0, Math.min(PAGE, found.size())), language),
                wanted,
                found.size() > PAGE);
    }

    private List<CaseList.Row> rows(List<CaseLine> cases, Locale language) {
        var experts = names.of(cases.stream().map(CaseLine::expert).filter(Objects::nonNull));
        return cases.stream().map(line -> row(line, experts, language)).toList();
    }

    private CaseList.Row row(CaseLine line, Map<String, String> experts, Locale language) {
        var due = line.nextDue();
        return new CaseList.Row(
                line.number(),
                line.companyName(),
                line.siren(),
                line.outcome() == null
                        ? texts.of(language, "stage." + line.stage())
                        : texts.of(language, "outcome." + line.outcome()),
                line.readinessBand() == null ? "" : texts.nameOf(language, "band", line.readinessBand()),
                line.expert() == null ? "" : experts.get(line.expert()),
                due == null ? "" : PrintedDate.day(due, language),
                due != null && line.isOverdue(clock.instant()),
                due != null && line.standsSince() != null);
    }
}
