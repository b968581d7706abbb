package eu.xport.portal.own;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.followup.CompanyResults;
import eu.xport.journey.ClockStop;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Promise;
import eu.xport.journey.RoomFacts;
import eu.xport.journey.Stage;
import eu.xport.portal.PromiseWords;
import eu.xport.portal.Written;
import eu.xport.portal.own.Overview.Measure;
import eu.xport.portal.own.Overview.Promised;
import eu.xport.portal.own.Overview.Standing;
import eu.xport.portal.own.Overview.Step;
import eu.xport.roadmap.Roadmaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a company where its case stands, what was promised and who is there for it. */
@Component
class Overviews {

    private final Journeys journeys;
    private final Diagnoses diagnoses;
    private final Roadmaps roadmaps;
    private final CompanyResults results;
    private final RoomFacts rooms;
    private final PromiseWords why;
    private final Texts texts;
    private final Written written;

    Overviews(
            Journeys journeys,
            Diagnoses diagnoses,
            Roadmaps roadmaps,
            CompanyResults results,
            RoomFacts rooms,
            PromiseWords why,
            Texts texts,
            Written written) {
        this.journeys = journeys;
        this.diagnoses = diagnoses;
        this.roadmaps = roadmaps;
        this.results = results;
        this.rooms = rooms;
        this.why = why;
        this.texts = texts;
        this.written = written;
    }

    Overview of(JourneyNumber number, Locale language) {
        var journey = journeys.of(number);
        return new Overview(
                number.text(),
                journey.companyName(),
                journey.outcome().map(outcome -> texts.of(language, "portal.journey.ended." + outcome)),
                steps(journey, language),
                promises(journey, language),
                waiting(journey, language),
                rooms.of(journey, language),
                journey.isOpen() && roadmaps.of(number).proposed().isPresent(),
                results.isAsked(number),
                readiness(number, language));
    }

    private List<Step> steps(Journey journey, Locale language) {
        return Stream.of(Stage.values())
                .map(stage -> new Step(texts.of(language, "portal.journey.stage." + stage), standing(stage, journey)))
                .toList();
    }

    private static Standing standing(Stage stage, Journey journey) {
        if (stage == journey.stage()) {
            return journey.isOpen() ? Standing.NOW : Standing.DONE;
        }
        return stage.compareTo(journey.stage()) < 0 ? Standing.DONE : Standing.TO_COME;
    }

    private List<Promised> promises(Journey journey, Locale language) {
        return Stream.of(Journey.FIRST_CONTACT, Journey.ROADMAP)
                .flatMap(name -> Stream.ofNullable(journey.promises().get(name))
                        .map(promise -> promised(name, promise, journey, language)))
                .toList();
    }

    private Promised promised(String name, Promise promise, Journey journey, Locale language) {
        var open = promise.isOpen() && journey.isOpen();
        return new Promised(
                texts.of(language, "portal.journey.promise." + name),
                standing(promise, open, language),
                Optional.ofNullable(promise.length())
                        .filter(length -> open)
                        .map(length -> texts.of(
                                language,
                                "portal.journey.counted",
                                written.length(length, language),
                                PrintedDate.inFull(journey.submittedAt(), language))),
                open ? why.leftOut(journey, promise, language) : List.of());
    }

    private String standing(Promise promise, boolean open, Locale language) {
        if (!promise.isOpen()) {
            return texts.of(language, "portal.journey.kept", PrintedDate.inFull(promise.keptAt(), language));
        }
        return open
                ? texts.of(language, "portal.journey.due", PrintedDate.inFull(promise.workDue(), language))
                : texts.of(language, "portal.journey.notNeeded");
    }

    private Optional<String> waiting(Journey journey, Locale language) {
        return journey.stops().stream()
                .filter(ClockStop::isRunning)
                .findFirst()
                .map(stop ->
                        texts.of(language, "portal.journey.waiting", PrintedDate.inFull(stop.beganAt(), language)));
    }

    private List<Measure> readiness(JourneyNumber number, Locale language) {
        return diagnoses.findByJourneyOrderByFiledAtAscIdAsc(number.text()).stream()
                .filter(Diagnosis::countsForCase)
                .map(diagnosis -> new Measure(
                        PrintedDate.day(diagnosis.filedAt(), language),
                        diagnosis.readinessIndex(),
                        written.name("band", diagnosis.readinessBand(), language)))
                .toList();
    }
}
