package eu.xport.engine;

/** A person has done a task: its room has taken what was sent, in the same transaction. */
public record FormTaken(String businessKey) {}
