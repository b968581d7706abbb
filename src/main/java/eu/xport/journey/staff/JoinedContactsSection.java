package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.CompanyChoices;
import eu.xport.journey.CompanyWords;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who else answered for the company while its case was open; the case's own contact stays as it was. */
@Component
@Order(26)
class JoinedContactsSection implements CaseSection {

    private final Diagnoses diagnoses;
    private final CompanyChoices choices;
    private final Texts texts;

    JoinedContactsSection(Diagnoses diagnoses, CompanyChoices choices, Texts texts) {
        this.diagnoses = diagnoses;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var words = choices.in(language);
        var joined = diagnoses.findByJourneyOrderByFiledAtAscIdAsc(journey.text()).stream()
                .filter(diagnosis -> diagnosis.contact() != null)
                .map(diagnosis -> row(diagnosis, words))
                .toList();
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "staff.joinedContacts"),
                        Stream.of("filedAt", "contact", "phone", "email", "callTime")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        joined));
    }

    private List<String> row(Diagnosis diagnosis, CompanyWords words) {
        var contact = diagnosis.contact();
        return List.of(
                PrintedDate.moment(diagnosis.filedAt(), words.language()),
                words.nameAndRole(contact),
                contact.phone(),
                contact.email(),
                words.callTime(contact));
    }
}
