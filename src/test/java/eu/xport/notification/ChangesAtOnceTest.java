package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** Many changes of experts at once, or one upon the other: each company and each expert is told what holds, once. */
class ChangesAtOnceTest extends NewExpertStory {

    @Test
    void anAbsenceAndAHandOverAtOnceTellOfTheMeetingOnce() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var told = after(company, () -> {
            absent(former, former.equals("expert-cci") ? "expert-cci-2" : "expert-cci");
            entrust(company, NEW);
        });

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + NEW,
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former);
    }

    @Test
    void ofTwoChangesAtOnceTheLastAloneIsTold() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> {
            entrust(company, NEW);
            entrust(company, "expert-ad");
        });

        assertThat(told).extracting(Letter::reader).containsExactly("COMPANY", "EXPERT");
        assertThat(text(told.get(0))).doesNotContain("Estelle Hamelin");
    }

    @Test
    void aChangeThatComesWhileTheFormerOneIsToldWaitsForItAndIsToldToo() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> {
            entrust(company, NEW);
            var second = transaction.execute(first -> {
                jobs.createJobQuery().processDefinitionKey("ExpertChange").list().stream()
                        .map(Job::getId)
                        .forEach(jobs::executeJob);
                var waiting = CompletableFuture.runAsync(() -> entrust(company, "expert-ad"));
                assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            second.join();
        });

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.recipient())
                .containsExactly(
                        "EXPERT_CHANGED null",
                        "EXPERT_CHANGED " + NEW,
                        "EXPERT_CHANGED null",
                        "EXPERT_CHANGED expert-ad");
    }

    @Test
    void aPortfolioTellsItsNewExpertInTheMorningAndEachCompanyAndEachInvitationAtOnce() {
        var meeting = appointmentMade();
        var former = meeting.fact("expert");
        var other = Stream.generate(() -> story.files(aCompanyNewToExport()))
                .filter(company -> company.fact("expert").equals(former))
                .findFirst()
                .orElseThrow();

        story.starts("manager", "HandOverPortfolio", toBusinessFrance(former));
        story.until(clock.instant());

        assertThat(told(meeting, "COMPANY")).endsWith("MEETING_ENTRUSTED AT_ONCE");
        assertThat(told(meeting, "EXPERT")).endsWith("MEETING_ENTRUSTED AT_ONCE");
        assertThat(told(other, "COMPANY")).endsWith("EXPERT_CHANGED AT_ONCE");
        assertThat(told(other, "EXPERT")).endsWith("EXPERT_CHANGED DIGEST");
    }
}
