package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import java.time.ZonedDateTime;

/** The company has something to read and to answer: it is reminded once, and the managers are told once. */
final class Reading {

    private final Life life;
    private final Waiting waiting;

    Reading(Life life) {
        this.life = life;
        var due = inWorkingDays(Programme.ROADMAP_ANSWERED);
        life.seesNow(task("AgreeRoadmap", due.toInstant()));
        waiting = new Waiting(life.diary())
                .at(due, timer("AnswerReminder"), letter("ROADMAP_REMINDER", "COMPANY"))
                .at(
                        inWorkingDays(Programme.ROADMAP_UNANSWERED),
                        timer("AnswerOverdue"),
                        letter("ROADMAP_UNANSWERED", "MANAGERS"));
    }

    void isAnswered(ZonedDateTime at, boolean accepted) {
        life.until(at);
        waiting.isOver(at);
        if (accepted) {
            life.diary().does(at, "AgreeRoadmap", "roadmapAccepted", "true");
        } else {
            life.diary().does(at, "AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.");
        }
    }

    void isGivenUp(ZonedDateTime at) {
        waiting.isOver(at);
    }

    private ZonedDateTime inWorkingDays(int count) {
        return evening(FrenchDays.after(life.today(), count));
    }
}
