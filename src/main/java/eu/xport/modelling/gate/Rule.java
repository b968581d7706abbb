package eu.xport.modelling.gate;

import java.util.stream.Stream;

/** Something that every release keeps to. */
interface Rule {

    /** One plain sentence per fault: which file, what is wrong, what is allowed. */
    Stream<String> faults(Candidate candidate);

    /** Whether what it refuses could do something by itself, as soon as the engine has it. */
    default boolean keepsCodeOut() {
        return false;
    }
}
