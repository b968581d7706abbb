package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A field that an analyst adds to a form is kept with the case's notes, as people read it. */
class AddedFieldsTest extends RoadmapStory {

    private static final String FAIR =
            "{\"type\": \"textfield\", \"id\": \"Stand\", \"key\": \"stand\", \"label\": \"Trade fair\"},";

    private static final String MANY =
            """
            {"type": "textfield", "id": "A1", "key": "hall", "label": "Place"},
            {"type": "textfield", "id": "A2", "key": "town", "label": "Place"},
            {"type": "select", "id": "A3", "key": "mood", "label": "Mood",
             "values": [{"label": "Very keen", "value": "M1"}, {"label": "Hesitant", "value": "M2"}]},
            {"type": "checklist", "id": "A4", "key": "languages", "label": "Languages",
             "values": [{"label": "Spanish", "value": "es"}, {"label": "German", "value": "de"}]},
            {"type": "checkbox", "id": "A5", "key": "brochure", "label": "Brochure sent"},
            {"type": "datetime", "id": "A6", "key": "fairOn", "subtype": "date", "dateLabel": "Next fair"},
            {"type": "datetime", "id": "A7", "key": "fairAt", "subtype": "time", "timeLabel": "Opens at"},
            """;

    @Autowired
    private Analyst analyst;

    @Autowired
    private Notes notes;

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @Test
    void answersAreKeptInWordsInTheOrderOfTheFormWithTheirAuthor() {
        analyst.changes("contact-company.form", "\"components\": \\[", "\"components\": [" + MANY);
        var company = story.files(aCompanyNewToExport());

        company.does(
                "ContactCompany",
                Map.of(
                        "contactOutcome", "NOT_REACHED",
                        "fairAt", "09:30",
                        "fairOn", "2026-10-07",
                        "brochure", true,
                        "languages", List.of("de", "es"),
                        "mood", "M2",
                        "town", "Rouen",
                        "hall", "Hall 4"));

        assertThat(notes.of(JourneyNumber.of(company.number()))).singleElement().satisfies(note -> {
            assertThat(note.text().lines())
                    .containsExactly(
                            "Place: Hall 4",
                            "Place: Rouen",
                            "Mood: Hesitant",
                            "Languages: German, Spanish",
                            "Brochure sent: yes",
                            "Next fair: Wed 7 Oct 2026",
                            "Opens at: 09:30");
            assertThat(note.author()).isEqualTo(company.fact("expert"));
            assertThat(note.kind()).isEqualTo("ContactCompany");
        });
    }

    @Test
    void anAnswerInARowOfAListIsKeptWithItsRow() {
        analyst.changes(
                "draft-roadmap.form",
                "(\"path\": \"actions\",\\s+\"components\": \\[)",
                "$1 {\"type\": \"group\", \"id\": \"G\", \"components\": [" + FAIR.replaceFirst(",$", "") + "]},");
        var company = appointmentHeld();

        company.does(
                "DraftRoadmap",
                aYearWith(
                        aCustomsTraining("2026-03-20", "2026-04-20"),
                        with("stand", "Anuga", aMarketStudy("2026-03-20", "2026-04-20"))));

        assertThat(texts(company)).containsExactly("Actions (2), Trade fair: Anuga");
    }

    @Test
    void anAnswerInTheChangesOfAReviewIsKeptToo() {
        analyst.changes("hold-review-meeting.form", "(\"path\": \"newActions\",\\s+\"components\": \\[)", "$1" + FAIR);
        var company = agreed(aYearWith(aCustomsTraining("2026-03-20", "2026-12-20")));
        company.until(at("2026-06-19T10:00"));

        company.does(
                "HoldReviewMeeting",
                aReviewWith("newActions", List.of(with("stand", "Anuga", aMarketStudy("2026-07-01", "2026-08-01")))));

        assertThat(texts(company)).containsExactly("New actions (1), Trade fair: Anuga");
    }

    @Test
    void aListThatTheAnalystAddsIsKeptRowByRow() {
        analyst.changes(
                "contact-company.form",
                "\"components\": \\[",
                "\"components\": [{\"type\": \"dynamiclist\", \"id\": \"L\", \"path\": \"fairs\", \"label\": \"Fairs\", "
                        + "\"components\": [" + FAIR.replaceFirst(",$", "") + "]},");
        var company = story.files(aCompanyNewToExport());

        company.does(
                "ContactCompany",
                "contactOutcome",
                "NOT_REACHED",
                "fairs",
                List.of(Map.of("stand", "Anuga"), Map.of("stand", "SIAL")));

        assertThat(texts(company)).containsExactly("Fairs (1), Trade fair: Anuga\nFairs (2), Trade fair: SIAL");
    }

    private List<String> texts(Case company) {
        return notes.of(JourneyNumber.of(company.number())).stream()
                .map(Note::text)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Object with(String field, String value, Object row) {
        var more = new HashMap<>((Map<String, Object>) row);
        more.put(field, value);
        return more;
    }
}
