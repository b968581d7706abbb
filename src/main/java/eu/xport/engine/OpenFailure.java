package eu.xport.engine;

import java.time.Instant;

/**
 * A step that a process could not take; people have to act.
 *
 * @param job what can be tried again; null where no retry helps
 * @param retries how often it is tried without anybody's help from now on
 * @param businessKey of the process; null where it has none
 * @param message what the step said; null where it said nothing
 */
public record OpenFailure(
        String id,
        Instant since,
        String job,
        int retries,
        String message,
        String businessKey,
        String process,
        String processName,
        String step,
        String stepName,
        String instance) {}
