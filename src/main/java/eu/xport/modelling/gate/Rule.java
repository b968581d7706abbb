package eu.xport.modelling.gate;

import java.util.stream.Stream;

/** Something that every release keeps to. */
interface Rule {

    /** One plain sentence per fault: which file, what is wrong, what is allowed. */
    Stream<String> faults(Candidate candidate);

    /** What may pass, though whoever wrote it may have overlooked something: one plain sentence each. */
    default Stream<String> remarks(Candidate candidate) {
        return Stream.empty();
    }

    /** Whether what it refuses could do something by itself, as soon as the engine has it. */
    default boolean keepsCodeOut() {
        return false;
    }
}
