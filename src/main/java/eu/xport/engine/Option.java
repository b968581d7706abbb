package eu.xport.engine;

/** One choice of a select: what people read and what is kept. */
public record Option(String label, String value) {}
