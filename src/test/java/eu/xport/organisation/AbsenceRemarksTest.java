package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An absence is no case: what an analyst asks more about it is kept and shown with the absence. */
class AbsenceRemarksTest extends AbsenceStory {

    private static final String PHONE =
            "\"components\": [{\"type\": \"textfield\", \"id\": \"A\", \"key\": \"phone\", \"label\": \"Reached at\"},";

    @Autowired
    private Analyst analyst;

    @Autowired
    private Absences absences;

    @AfterEach
    void theFormerFormsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @Test
    void anAddedFieldIsKeptWithTheAbsence() {
        analyst.changes("record-absence.form", "\"components\": \\[", PHONE);

        var absence = story.theCase(story.starts(
                CELINE,
                "RecordAbsence",
                Map.of(
                        "absentExpert", CELINE,
                        "firstDay", "2026-03-10",
                        "lastDay", "2026-03-10",
                        "phone", "02 31 00 00 00")));

        assertThat(tasks.getVariableLocal(absence.task("EndAbsence").getId(), "absenceRemarks"))
                .isEqualTo("Reached at: 02 31 00 00 00");
        assertThat(absences.findById(absence.number()).orElseThrow().remarks()).isEqualTo("Reached at: 02 31 00 00 00");
    }
}
