package eu.xport.followup;

import eu.xport.engine.Texts;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the next meeting is the last one, and what the company has reached. */
@Component
class FollowUpFacts implements CaseFacts {

    private final Meetings meetings;
    private final Results results;
    private final Texts texts;

    FollowUpFacts(Meetings meetings, Results results, Texts texts) {
        this.meetings = meetings;
        this.results = results;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new HashMap<String, Object>();
        meetings.findByJourneyOrderByIdAsc(journey.number().text()).stream()
                .filter(meeting -> meeting.outcome() == null && meeting.closing())
                .findAny()
                .ifPresent(meeting -> facts.put("meetingCloses", "true"));
        results.findFirstByJourneyOrderByDeclaredAtDescIdDesc(journey.number().text())
                .ifPresent(result -> facts.put("results", told(result, language)));
        return facts;
    }

    /** Figures that are nothing to be proud of are left out of the thanks; the notes of the expert are for the staff. */
    private List<String> told(Result result, Locale language) {
        var numbers = NumberFormat.getIntegerInstance(language);
        return Stream.of(
                        told("exportTurnover", result.exportTurnover(), numbers, language)
                                .map(line -> line + "\u00a0€"),
                        countries(result, language),
                        told("ordersWon", result.ordersWon(), numbers, language),
                        told("jobsCreated", result.jobsCreated(), numbers, language))
                .flatMap(line -> line)
                .toList();
    }

    private Stream<String> told(String what, Number number, NumberFormat numbers, Locale language) {
        return number == null || number.longValue() == 0
                ? Stream.empty()
                : Stream.of(line(what, numbers.format(number), language));
    }

    private Stream<String> countries(Result result, Locale language) {
        return result.countries().isEmpty()
                ? Stream.empty()
                : Stream.of(line(
                        "newCountries",
                        result.countries().stream()
                                .map(code -> new Locale("", code).getDisplayCountry(language))
                                .collect(Collectors.joining(", ")),
                        language));
    }

    private String line(String what, String value, Locale language) {
        return texts.of(language, "labelled", texts.of(language, "results." + what), value);
    }
}
