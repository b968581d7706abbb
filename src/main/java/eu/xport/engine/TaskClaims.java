package eu.xport.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The reader of a page takes an offered task, as with Tasklist's own button. */
@Component
public class TaskClaims {

    /** What became of it. */
    public enum Answer {
        YOURS,
        SOMEBODY_ELSES,
        GONE
    }

    private final AsReader reader;

    TaskClaims(AsReader reader) {
        this.reader = reader;
    }

    /** Whoever has the task already has it still: twice is as good as once. */
    public Answer claim(String task) {
        return reader.asks(engine -> claim(engine, task)).orElse(Answer.GONE);
    }

    private static Answer claim(ProcessEngine engine, String id) {
        var user = engine.getIdentityService().getCurrentAuthentication().getUserId();
        var task = open(engine, id);
        if (task == null) {
            return Answer.GONE;
        }
        if (task.getAssignee() == null) {
            try {
                engine.getTaskService().claim(id, user);
                return Answer.YOURS;
            } catch (ProcessEngineException somebodyWasFaster) {
                task = open(engine, id);
            }
        }
        if (task == null) {
            return Answer.GONE;
        }
        return user.equals(task.getAssignee()) ? Answer.YOURS : Answer.SOMEBODY_ELSES;
    }

    private static Task open(ProcessEngine engine, String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }
}
