package eu.xport.portal.questions;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.journey.CompanyFile;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Promise;
import eu.xport.journey.Receipt;
import eu.xport.portal.CallChoices;
import eu.xport.portal.PromiseWords;
import eu.xport.portal.Written;
import eu.xport.portal.questions.Result.Case;
import eu.xport.portal.questions.Result.Dimension;
import eu.xport.portal.questions.Result.Standing;
import eu.xport.portal.questions.Result.Suggested;
import eu.xport.resources.Schemes;
import eu.xport.resources.ServiceCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a company what its answers mean, and what happens next. */
@Component
class DiagnosisResults {

    private final Diagnoses diagnoses;
    private final Journeys journeys;
    private final ServiceCatalogue catalogue;
    private final Schemes schemes;
    private final CallChoices calls;
    private final CompanyFile files;
    private final Questions questions;
    private final PromiseWords why;
    private final Texts texts;
    private final Written written;

    DiagnosisResults(
            Diagnoses diagnoses,
            Journeys journeys,
            ServiceCatalogue catalogue,
            Schemes schemes,
            CallChoices calls,
            CompanyFile files,
            Questions questions,
            PromiseWords why,
            Texts texts,
            Written written) {
        this.diagnoses = diagnoses;
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.calls = calls;
        this.files = files;
        this.questions = questions;
        this.why = why;
        this.texts = texts;
        this.written = written;
    }

    Result of(Receipt receipt, Locale language) {
        var diagnosis = diagnoses.findById(receipt.diagnosis()).orElseThrow();
        var shut = schemes.shut();
        return new Result(
                diagnosis.readinessIndex(),
                written.name("band", diagnosis.readinessBand(), language),
                texts.find(language, "portal.band." + diagnosis.readinessBand()),
                dimensions(diagnosis, language),
                diagnosis.suggestedServices().stream()
                        .filter(code -> !shut.contains(code))
                        .map(code -> catalogue
                                .find(code)
                                .map(service -> new Suggested(code, service.name(language), true))
                                .orElseGet(() -> new Suggested(code, code, false)))
                        .toList(),
                receipt.joined() ? Optional.empty() : Optional.of(opened(receipt.journey(), language)));
    }

    private List<Dimension> dimensions(Diagnosis diagnosis, Locale language) {
        return diagnosis.dimensions().stream()
                .map(score -> new Dimension(
                        written.name("dimension", score.dimension(), language),
                        score.points(),
                        score.most(),
                        diagnosis.weakDimensions().contains(score.dimension())))
                .toList();
    }

    private Case opened(String number, Locale language) {
        var journey = journeys.of(JourneyNumber.of(number));
        var promise = journey.promises().get(Journey.FIRST_CONTACT);
        var standing = standing(journey, promise);
        return new Case(
                number,
                standing,
                PrintedDate.inFull(promise.due(), language),
                PrintedDate.inFull(journey.submittedAt(), language),
                Optional.ofNullable(promise.length()).map(length -> written.length(length, language)),
                why.leftOut(journey, promise, language),
                calls.of(journey.number(), language),
                standing == Standing.CALL_PROMISED ? Optional.of(file(journey, language)) : Optional.empty());
    }

    private QuestionPage file(Journey journey, Locale language) {
        return questions.later(Posted.known(files.known(journey.number())), List.of(), language);
    }

    private static Standing standing(Journey journey, Promise promise) {
        if (!journey.isOpen()) {
            return Standing.CLOSED;
        }
        return promise.isOpen() ? Standing.CALL_PROMISED : Standing.CALLED;
    }
}
