package eu.xport.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Experts say when companies can have a call. */
class RecordSlotsTest extends ContactStory {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");

    @Autowired
    private CallWeeks weeks;

    @Autowired
    private DemoCallWeeks ordinary;

    @Autowired
    private RecordSlotsForm form;

    @AfterEach
    void theWeeksAreOrdinaryAgain() {
        weeks.deleteAll();
        ordinary.lay();
    }

    @Test
    void theHoursOfAWeekReplaceThoseBefore() {
        records("expert-cci", "expert-cci", week(hours("TUESDAY", "09:00", "10:50", 50)));

        assertThat(weeks.of("expert-cci").on(TUESDAY))
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly("2026-03-10T08:00:00Z", "2026-03-10T08:50:00Z");
        assertThat(weeks.of("expert-cci").on(TUESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void aDayWithoutCallsIsLeftOutUntilItIsTakenBack() {
        records("expert-cci", "expert-cci", days("NO_CALLS_ON", "2026-03-10"));
        assertThat(weeks.of("expert-cci").on(TUESDAY)).isEmpty();
        assertThat(weeks.of("expert-cci").on(TUESDAY.plusDays(7))).isNotEmpty();

        records("expert-cci", "expert-cci", days("CALLS_AGAIN_ON", "2026-03-10"));
        assertThat(weeks.of("expert-cci").on(TUESDAY)).isNotEmpty();
    }

    @Test
    void noHoursAtAllAreAWeekToo() {
        records("expert-cci", "expert-cci", week());

        assertThat(weeks.of("expert-cci").hours()).isEmpty();
        assertThat(form.offers(Optional.of("expert-cci")).get("callExperts"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.label()).isEqualTo("Céline Auvray – no hours for calls"));
    }

    @Test
    void anExpertReadsBehindTheNameWhatIsRecordedSoFar() {
        records("expert-cci", "expert-cci", week(hours("TUESDAY", "09:00", "10:50", 50)));
        records("expert-cci", "expert-cci", days("NO_CALLS_ON", "2026-03-17"));

        assertThat(form.offers(Optional.of("expert-cci")).get("callExperts"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.label())
                        .isEqualTo("Céline Auvray – Tue 09:00–10:50 (50 min); not on 17 Mar"));
    }

    @Test
    void daysWithTheSameHoursStandTogether() {
        assertThat(form.offers(Optional.of("expert-cci")).get("callExperts"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.label())
                        .isEqualTo("Céline Auvray – Mon–Fri 09:30–11:30 (30 min), 14:00–16:00 (30 min)"));
    }

    @Test
    void hoursThatOverlapOrHoldNoCallAreRefused() {
        assertThatThrownBy(() -> records(
                        "expert-cci",
                        "expert-cci",
                        week(hours("MONDAY", "09:00", "11:00", 30), hours("MONDAY", "10:30", "12:00", 30))))
                .hasMessageContaining("lies in other hours of the same day");
        assertThatThrownBy(() -> records("expert-cci", "expert-cci", week(hours("MONDAY", "11:00", "09:00", 30))))
                .hasMessageContaining("leaves no room for a call of 30 minutes");
        assertThatThrownBy(() -> records("expert-cci", "expert-cci", week(hours("SUNDAY", "09:00", "10:00", 30))))
                .hasMessageContaining("Day of the week");
        assertThat(weeks.of("expert-cci").hours()).hasSize(10);
    }

    @Test
    void daysHaveToBeNamed() {
        assertThatThrownBy(() -> records(
                        "expert-cci", "expert-cci", Map.of("slotsChange", "NO_CALLS_ON", "callDays", List.of())))
                .hasMessageContaining("Days");
    }

    @Test
    void onlyAManagerDoesItForOthers() {
        assertThatThrownBy(() -> records("expert-cci-2", "expert-cci", days("NO_CALLS_ON", "2026-03-10")))
                .hasMessageContaining("only a manager may do this for others");

        records("manager", "expert-cci", days("NO_CALLS_ON", "2026-03-10"));

        assertThat(weeks.of("expert-cci").on(TUESDAY)).isEmpty();
    }

    private void records(String user, String expert, Map<String, Object> change) {
        var fields = new HashMap<>(change);
        fields.put("callExpert", expert);
        story.starts(user, "RecordSlots", fields);
    }

    @SafeVarargs
    private static Map<String, Object> week(Map<String, Object>... hours) {
        return Map.of("slotsChange", "SET_WEEK", "callWeek", List.of(hours));
    }

    private static Map<String, Object> hours(String weekday, String from, String to, int minutes) {
        return Map.of("weekday", weekday, "callFrom", from, "callTo", to, "callMinutes", minutes);
    }

    private static Map<String, Object> days(String change, String day) {
        return Map.of("slotsChange", change, "callDays", List.of(Map.of("day", day)));
    }
}
