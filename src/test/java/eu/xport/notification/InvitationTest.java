package eu.xport.notification;

import static eu.xport.notification.LetterFixtures.COMPANY;
import static eu.xport.notification.LetterFixtures.EXPERT;
import static eu.xport.notification.LetterFixtures.but;
import static eu.xport.notification.LetterFixtures.entry;
import static eu.xport.notification.LetterFixtures.facts;
import static eu.xport.notification.LetterFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter puts into calendars, read by another library than the one that wrote it. */
class InvitationTest {

    private final LetterTemplates templates = LetterFixtures.templates();

    @Test
    void anInvitationNamesWhoInvitesWhomToWhatAndWhere() {
        var calendar = read(invitation("APPOINTMENT", COMPANY, facts("fr")));
        var event = event(calendar);

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("6b2d9c1e-3f57-4c1b-9a0e-5d2b7f8c4a11@xport");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("accelerateur@xport.example");
        assertThat(event.getSummary().getValue()).isEqualTo("Premier rendez-vous, Accélérateur Xport Normandie");
        assertThat(event.getLocation().getValue()).isEqualTo("12 rue des Tisserands, 14700 Falaise");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly("camille.hebert@example.com", "celine.auvray@cci.example");
        assertThat(event.getAttendees()).allSatisfy(attendee -> {
            assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
            assertThat(attendee.getRsvp()).isFalse();
        });
        assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo("Camille Hébert");
    }

    @Test
    void theExpertReadsWhichCompanyItIs() {
        var event = event(read(invitation("REVIEW_MEETING", EXPERT, facts("en"))));

        assertThat(event.getSummary().getValue()).isEqualTo("Meeting on the roadmap: Robotique de Falaise & Fils SAS");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T09:00:00Z, 20260327T100000",
        "2026-03-30T08:00:00Z, 20260330T100000",
        "2026-10-23T08:00:00Z, 20261023T100000",
        "2026-10-26T09:00:00Z, 20261026T100000",
        "2027-03-29T08:00:00Z, 20270329T100000"
    })
    void tenOClockIsTenOClockBeforeAndAfterTheClocksChange(String starts, String written) {
        var facts = but(
                facts("en"),
                "appointmentEntry",
                entry(
                        "FIRST_APPOINTMENT",
                        starts,
                        Instant.parse(starts).plusSeconds(3600).toString()));

        var ics = invitation("APPOINTMENT", COMPANY, facts);

        assertThat(ics).contains("DTSTART;TZID=Europe/Paris:" + written + "\r\n");
        assertThat(event(read(ics)).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(starts));
        assertThat(event(read(ics)).getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse(starts).plusSeconds(3600));
    }

    @Test
    void theZoneThatComesWithItIsRightForProgramsThatDoNotKnowParis() {
        var ics = invitation("APPOINTMENT", COMPANY, facts("en")).replace("Europe/Paris", "Somewhere/Unknown");

        assertThat(event(read(ics)).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-17T09:00:00Z"));
        var summer = invitation("REVIEW_MEETING", COMPANY, facts("en")).replace("Europe/Paris", "Somewhere/Unknown");
        assertThat(event(read(summer)).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-06-18T08:00:00Z"));
    }

    @Test
    void aCancellationCallsTheSameEntryOffOneFurther() {
        var off = Map.<String, Object>of(
                "uid", "6b2d9c1e-3f57-4c1b-9a0e-5d2b7f8c4a11@xport",
                "kind", "FIRST_APPOINTMENT",
                "starts", "2026-03-17T09:00:00Z",
                "ends", "2026-03-17T10:00:00Z",
                "sequence", "1");

        var invited = List.of(
                Map.of("personName", "Denis Vautier", "personEmail", "denis.vautier@cci.example"),
                Map.of("personName", "Céline Auvray", "personEmail", "celine.auvray@cci.example"));
        var facts = but(but(facts("en"), "calledOffEntry", off), "invited", invited);

        var calendar = read(invitation("CLOSING", EXPERT, facts));

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(calendar).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event(calendar).getSequence().getValue()).isEqualTo(1);
        assertThat(event(calendar).getUid().getValue()).isEqualTo("6b2d9c1e-3f57-4c1b-9a0e-5d2b7f8c4a11@xport");
        assertThat(event(calendar).getOrganizer().getEmail()).isEqualTo("accelerateur@xport.example");
        assertThat(event(calendar).getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly(
                        "camille.hebert@example.com", "denis.vautier@cci.example", "celine.auvray@cci.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Éléonore-Gwénaëlle de Hauteclocque-Mézières, née Œuvrard-Lesœurs du Plessis",
                "株式会社日本輸出促進センター株式会社日本輸出促進センター株式会社日本輸出促進センター",
                "🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢",
                "Semi;colon, comma \\ backslash: \"quoted\"",
                "Two\r\nMETHOD:PUBLISH"
            })
    void longAndOddNamesSurviveInLinesOfAtMost75Octets(String name) {
        var facts = but(but(facts("fr"), "companyName", name), "contactName", name);

        var ics = invitation("REVIEW_MEETING", EXPERT, facts);

        assertThat(ics).endsWith("END:VCALENDAR\r\n");
        assertThat(Stream.of(ics.split("\r\n"))).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).isNotBlank().doesNotContain("\n", "\r", "\ufffd");
        });
        var plain = name.replaceAll("\\s+", " ");
        assertThat(event(read(ics)).getSummary().getValue()).endsWith(plain);
        assertThat(event(read(ics)).getAttendees().get(0).getCommonName()).isEqualTo(plain.replace('"', '\''));
        assertThat(read(ics).getMethod().getValue()).isEqualTo("REQUEST");
    }

    @Test
    void aDomainBeyondAsciiIsWrittenAsMailCarriesIt() {
        var event =
                event(read(invitation("APPOINTMENT", EXPERT, but(facts("en"), "contactEmail", "contact@société.fr"))));

        assertThat(event.getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly("contact@xn--socit-esab.fr", "celine.auvray@cci.example");
    }

    @Test
    void whoHasAnAddressThatMailCannotCarryIsNotInvitedInTheNameOfAStranger() {
        var event = event(
                read(invitation("APPOINTMENT", EXPERT, but(facts("en"), "contactEmail", "michał@firma.example"))));

        assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("celine.auvray@cci.example");
    }

    @Test
    void anExpertWithoutAddressIsNotInvitedByMail() {
        var event = event(read(invitation("APPOINTMENT", COMPANY, but(facts("fr"), "expertEmail", null))));

        assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("camille.hebert@example.com");
    }

    @Test
    void aLetterThatInvitesToNothingIsRefused() {
        var nothing = letter("APPOINTMENT", COMPANY, "fr", but(facts("fr"), "appointmentEntry", null));

        assertThatThrownBy(() -> templates.of(nothing)).hasMessageContaining("the fact 'appointmentEntry' is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIAGNOSIS_RECEIVED", "APPOINTMENT_REMINDER", "ROADMAP_TO_READ", "CLOSING"})
    void otherLettersBringNoEntry(String kind) {
        assertThat(templates.of(letter(kind, COMPANY, "en")).invitation()).isEmpty();
    }

    private String invitation(String kind, String reader, Map<String, Object> facts) {
        return templates
                .of(letter(kind, reader, facts.get("roadmapTerms").toString().contains("mois") ? "fr" : "en", facts))
                .invitation()
                .orElseThrow()
                .ics();
    }

    private static ICalendar read(String ics) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendar = Biweekly.parse(ics).warnings(warnings).first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
