package eu.xport.journey.portfolio;

import static eu.xport.testing.Answers.aRegularExporter;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Notes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portfolio goes to others in one step, and no company notices more than another name. */
class HandOverTest extends HandOverStory {

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Notes notes;

    @Test
    void allOpenCasesGoToTheColleaguesWithTheirTasks() {
        var cases = casesOf(CELINE, 3);

        handOver(CELINE);

        assertThat(cases).allSatisfy(company -> {
            assertThat(company.fact("expert")).isEqualTo(DENIS);
            assertThat(company.fact("partner")).isEqualTo("cci-normandie");
            assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        });
    }

    @Test
    void thePromisesStayAsTheyAre() {
        var company = casesOf(CELINE, 1).get(0);
        var due = company.due("ContactCompany");
        var timers = timersOf(company);
        var promised = company.promised("roadmapDue");

        handOver(CELINE);

        assertThat(company.due("ContactCompany")).isEqualTo(due);
        assertThat(timersOf(company)).isEqualTo(timers).hasSizeGreaterThan(2);
        assertThat(company.promised("roadmapDue")).isEqualTo(promised);
    }

    @Test
    void eachCaseHasOneLineThatSaysFromWhomToWhomAndWhy() {
        var cases = casesOf(CELINE, 2);

        handOver(CELINE);

        assertThat(cases).allSatisfy(company -> assertThat(notes.of(JourneyNumber.of(company.number())))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text())
                            .isEqualTo("Handed over from Céline Auvray to Denis Vautier: leaves the chamber");
                    assertThat(note.author()).isEqualTo("manager");
                }));
    }

    @Test
    void theHandOverItselfIsOnRecord() {
        casesOf(CELINE, 2);

        var number = handOver(CELINE);

        assertThat(number).matches("HND-2026-[0-9]{6}");
        assertThat(handOvers.findById(number).orElseThrow()).satisfies(kept -> {
            assertThat(kept.former()).isEqualTo(CELINE);
            assertThat(kept.reason()).isEqualTo("leaves the chamber");
            assertThat(kept.manager()).isEqualTo("manager");
            assertThat(kept.parts()).containsExactly(new HandedOver.Part(DENIS, 2));
        });
    }

    @Test
    void severalShareByLoad() {
        var estelle = story.files(aRegularExporter());
        assertThat(estelle.fact("expert")).isEqualTo("expert-bf");
        var cases = casesOf(CELINE, 5);

        handOver(CELINE, "expert-bf", "expert-bf-2");

        assertThat(cases)
                .extracting(company -> company.fact("expert"))
                .containsExactly("expert-bf-2", "expert-bf", "expert-bf-2", "expert-bf", "expert-bf-2");
        assertThat(cases).allSatisfy(company -> {
            assertThat(company.fact("partner")).isEqualTo("business-france");
            assertThat(tasks.getIdentityLinksForTask(
                            company.task("ContactCompany").getId()))
                    .filteredOn(link -> link.getGroupId() != null)
                    .extracting(link -> link.getGroupId())
                    .containsExactly("business-france");
        });
    }

    @Test
    void closedCasesStayAsTheyAre() {
        var cases = casesOf(CELINE, 2);
        cases.get(0).does("ContactCompany", "contactOutcome", "WITHDRAWN");

        handOver(CELINE);

        assertThat(cases.get(0).fact("expert")).isEqualTo(CELINE);
        assertThat(notes.of(JourneyNumber.of(cases.get(0).number()))).isEmpty();
    }

    @Test
    void aColleagueWhoIsAbsentGetsNothing() {
        casesOf(CELINE, 2);
        absent(DENIS, "2026-03-09", "2026-03-10", CELINE);
        until("2026-03-09T10:00");

        var number = handOver(CELINE, "expert-ad");

        assertThat(handOvers.findById(number).orElseThrow().parts())
                .extracting(HandedOver.Part::expert)
                .containsExactly("expert-ad");
    }

    @Test
    void theTasksOfSomebodyWhoIsAbsentGoToTheNewExpertAndDoNotComeBack() {
        var company = casesOf(CELINE, 1).get(0);
        absent(CELINE, "2026-03-09", "2026-03-10", DENIS);
        until("2026-03-09T10:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);

        handOver(CELINE, "expert-bf");
        assertThat(holder(company, "ContactCompany")).isEqualTo("expert-bf");

        until("2026-03-11T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo("expert-bf");
    }

    @Test
    void whatTheSubstituteGetsForGoodStaysWithTheSubstitute() {
        var company = casesOf(CELINE, 1).get(0);
        absent(CELINE, "2026-03-09", "2026-03-10", DENIS);
        until("2026-03-09T10:00");

        handOver(CELINE);

        until("2026-03-11T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
    }
}
