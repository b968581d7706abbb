package eu.xport.contact;

/** A time that is over, beyond the promise, or in no hours of the expert. */
public class SlotNotOffered extends RuntimeException {}
