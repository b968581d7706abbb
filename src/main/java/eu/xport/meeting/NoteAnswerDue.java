package eu.xport.meeting;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The process says until when the expert answers: the company reads it on its page. */
@Component
class NoteAnswerDue implements JavaDelegate {

    private final MeetingChanges changes;

    NoteAnswerDue(MeetingChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution process) {
        var change = changes.findById((Long) process.getVariable("changeId")).orElseThrow();
        changes.save(change.dueAt(((Date) process.getVariable("answerDue")).toInstant()));
    }
}
