package eu.xport.organisation;

/** The days on which an expert is away are known, others than before, or over. */
public record AbsenceChanged(String expert) {}
