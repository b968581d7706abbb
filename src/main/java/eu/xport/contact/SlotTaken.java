package eu.xport.contact;

/** Another company was faster. */
public class SlotTaken extends RuntimeException {}
