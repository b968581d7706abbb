package eu.xport.organisation;

import eu.xport.engine.Groundwork;
import eu.xport.engine.Installation;
import eu.xport.engine.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the worklists in Tasklist, in the language of the staff. A list is known by a mark of its own, not by its name; it
 * is written anew only when the language changed, so that what an administrator tuned stays. Of a list from before, only
 * the lines of its cards are written when a newer version of the application has others.
 */
@Component
@Order(Foundation.THEN)
class Worklists implements Groundwork {

    private static final String MARK = "xportWorklist";
    private static final String LANGUAGE = "xportLanguage";
    private static final String LINES = "xportCard";
    private static final String FIRST_LINES = "companyName sectorName bandName";
    private static final String VARIABLES = "variables";
    private static final List<String> CARD = List.of(
            "companyName",
            "sectorName",
            "bandName",
            "bookedCall",
            "meetingNews",
            "mailFault",
            "absentName",
            "serviceName",
            "expertName",
            "brokenPromise");

    private final FilterService filters;
    private final TaskService tasks;
    private final Permits permits;
    private final Texts texts;
    private final String language;

    Worklists(FilterService filters, TaskService tasks, Permits permits, Texts texts, Installation installation) {
        this.filters = filters;
        this.tasks = tasks;
        this.permits = permits;
        this.texts = texts;
        this.language = installation.language().getLanguage();
    }

    @Override
    @Transactional
    public void lay() {
        Stream.of(Worklist.values()).forEach(this::offer);
    }

    private void offer(Worklist list) {
        var filter = existing(list)
                .filter(known -> language.equals(known.getProperties().get(LANGUAGE)))
                .map(this::withAllLines)
                .orElseGet(() -> write(list));
        list.readers()
                .forEach(role ->
                        permits.give(role.group(), Grant.one(Resources.FILTER, filter.getId(), Permissions.READ)));
    }

    /** What an administrator took away or added stays so: only lines that no earlier version knew are added. */
    private Filter withAllLines(Filter filter) {
        var known = String.valueOf(filter.getProperties().getOrDefault(LINES, FIRST_LINES));
        var missing = CARD.stream()
                .filter(line -> !List.of(known.split(" ")).contains(line))
                .toList();
        if (missing.isEmpty()) {
            return filter;
        }
        var properties = new HashMap<>(filter.getProperties());
        var lines = new ArrayList<Object>((List<?>) properties.getOrDefault(VARIABLES, List.of()));
        lines.addAll(shown(missing));
        properties.put(VARIABLES, lines);
        properties.put(LINES, String.join(" ", CARD));
        filter.setProperties(properties);
        return filters.saveFilter(filter);
    }

    private List<Map<String, String>> shown(List<String> lines) {
        return lines.stream()
                .map(name -> Map.of("name", name, "label", texts.staff("card." + name)))
                .toList();
    }

    private Filter write(Worklist list) {
        var filter = existing(list).orElseGet(filters::newTaskFilter);
        filter.setName(texts.staff("filter." + list));
        filter.setQuery(list.of(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                MARK,
                list.name(),
                LANGUAGE,
                language,
                "priority",
                (list.ordinal() + 1) * 10,
                "color",
                list.colour(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                LINES,
                String.join(" ", CARD),
                VARIABLES,
                shown(CARD)));
        return filters.saveFilter(filter);
    }

    private Optional<Filter> existing(Worklist list) {
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> list.name().equals(filter.getProperties().get(MARK)))
                .findFirst();
    }
}
