package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Companies that choose when their expert calls, who takes calls from 9:30 to 11:30 and from 14:00 to 16:00. */
abstract class CallBookingStory extends ContactStory {

    @Autowired
    protected FirstCalls calls;

    @Autowired
    private CallWeeks weeks;

    @Autowired
    private DemoCallWeeks ordinary;

    @AfterEach
    void theWeeksAreOrdinaryAgain() {
        weeks.deleteAll();
        ordinary.lay();
    }

    CallOffer offer(Case company) {
        return calls.offer(JourneyNumber.of(company.number())).orElseThrow();
    }

    List<String> free(Case company) {
        return offer(company).free().stream()
                .map(slot ->
                        slot.startsAt().atZone(Story.PARIS).toLocalDateTime().toString())
                .toList();
    }

    void books(Case company, String moment) {
        calls.book(JourneyNumber.of(company.number()), Story.inParis(moment));
    }

    void givesUp(Case company) {
        calls.giveUp(JourneyNumber.of(company.number()));
    }

    /** As many companies as asked for that one expert looks after. */
    List<Case> companiesOfOneExpert(int count) {
        var byExpert = new HashMap<String, List<Case>>();
        while (true) {
            var company = story.files(aCompanyNewToExport());
            var own = byExpert.computeIfAbsent(company.fact("expert"), expert -> new ArrayList<>());
            own.add(company);
            if (own.size() == count) {
                return own;
            }
        }
    }

    void isAway(String expert, String firstDay, String lastDay) {
        story.starts(expert, "RecordAbsence", Map.of("absentExpert", expert, "firstDay", firstDay, "lastDay", lastDay));
    }

    void takesNoCallsOn(String expert, String day) {
        story.starts(
                expert,
                "RecordSlots",
                Map.of("callExpert", expert, "slotsChange", "NO_CALLS_ON", "callDays", List.of(Map.of("day", day))));
    }
}
