package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company answered before its latest diagnosis, the latest first. */
@Component
@Order(25)
class EarlierDiagnosesSection implements CaseSection {

    private final Diagnoses diagnoses;
    private final Names names;
    private final Texts texts;

    EarlierDiagnosesSection(Diagnoses diagnoses, Names names, Texts texts) {
        this.diagnoses = diagnoses;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var filed = new ArrayList<>(diagnoses.findByJourneyOrderByFiledAtAscIdAsc(journey.text()));
        Collections.reverse(filed);
        return filed.size() < 2
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "staff.earlierDiagnoses"),
                        Stream.of("filedAt", "filedBy", "index", "band", "weakDimensions")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        filed.stream().skip(1).map(one -> row(one, language)).toList()));
    }

    private List<String> row(Diagnosis diagnosis, Locale language) {
        return List.of(
                PrintedDate.moment(diagnosis.filedAt(), language),
                names.ofAuthor(diagnosis.filedBy(), language),
                String.valueOf(diagnosis.readinessIndex()),
                Optional.ofNullable(diagnosis.readinessBand())
                        .map(band -> texts.nameOf(language, "band", band))
                        .orElse(""),
                String.join(
                        ", ",
                        diagnosis.weakDimensions().stream()
                                .map(dimension -> texts.nameOf(language, "dimension", dimension))
                                .toList()));
    }
}
