package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.diagnosis.DimensionScore;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How ready the company is for export, by its latest diagnosis. */
@Component
@Order(20)
class ReadinessSection implements CaseSection {

    private final Diagnoses diagnoses;
    private final RulesOfTheDay rules;
    private final Names names;
    private final Texts texts;

    ReadinessSection(Diagnoses diagnoses, RulesOfTheDay rules, Names names, Texts texts) {
        this.diagnoses = diagnoses;
        this.rules = rules;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        return diagnoses
                .findFirstByJourneyOrderByFiledAtDescIdDesc(journey.text())
                .map(diagnosis -> Section.ofCells(
                                texts.of(language, "staff.readiness"),
                                columns(language),
                                dimensions(diagnosis, language))
                        .with(facts(diagnosis, language)));
    }

    private List<Fact> facts(Diagnosis diagnosis, Locale language) {
        return Stream.of(
                        fact(language, "filedAt", PrintedDate.moment(diagnosis.filedAt(), language)),
                        fact(language, "filedBy", names.ofAuthor(diagnosis.filedBy(), language)),
                        fact(language, "index", texts.of(language, "staff.indexOf", diagnosis.readinessIndex())),
                        fact(language, "band", named(language, "band", diagnosis.readinessBand())),
                        fact(language, "profile", named(language, "profile", diagnosis.exporterProfile())),
                        fact(language, "services", suggested(diagnosis, language)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> columns(Locale language) {
        return Stream.of("dimension", "score", "assessment")
                .map(column -> texts.of(language, "staff." + column))
                .toList();
    }

    private List<List<Cell>> dimensions(Diagnosis diagnosis, Locale language) {
        var weak = diagnosis.weakDimensions();
        return diagnosis.dimensions().stream()
                .map(score -> dimension(score, weak.contains(score.dimension()), language))
                .toList();
    }

    private List<Cell> dimension(DimensionScore score, boolean weak, Locale language) {
        var mark = weak ? Mark.WEAK : Mark.NONE;
        return List.of(
                Cell.of(texts.nameOf(language, "dimension", score.dimension())),
                Cell.bar(score.points(), score.most(), mark),
                Cell.marked(mark, weak ? texts.of(language, "staff.weak") : ""));
    }

    private String suggested(Diagnosis diagnosis, Locale language) {
        var offered = rules.names("ServiceCatalogue", language);
        return diagnosis.suggestedServices().stream()
                .map(code -> offered.containsKey(code) ? offered.get(code) + " (" + code + ")" : code)
                .collect(Collectors.joining("\n"));
    }

    private String named(Locale language, String kind, String code) {
        return code == null ? "" : texts.nameOf(language, kind, code);
    }

    private Optional<Fact> fact(Locale language, String label, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(new Fact(texts.of(language, "staff." + label), value));
    }
}
