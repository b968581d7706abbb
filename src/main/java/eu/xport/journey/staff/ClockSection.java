package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.ClockStop;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When only the company could act, and the clock of the promises stood. */
@Component
@Order(35)
class ClockSection implements CaseSection {

    private final Journeys journeys;
    private final Texts texts;

    ClockSection(Journeys journeys, Texts texts) {
        this.journeys = journeys;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber number, Locale language) {
        var stops = journeys.of(number).stops();
        return stops.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "staff.clockStops"),
                        Stream.of("stopReason", "stopFrom", "stopTo")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        stops.stream().map(stop -> row(stop, language)).toList()));
    }

    private List<String> row(ClockStop stop, Locale language) {
        return List.of(
                texts.nameOf(language, "clockStop", stop.reason()),
                PrintedDate.moment(stop.beganAt(), language),
                stop.endedAt() == null
                        ? texts.of(language, "staff.stillStands")
                        : PrintedDate.moment(stop.endedAt(), language));
    }
}
