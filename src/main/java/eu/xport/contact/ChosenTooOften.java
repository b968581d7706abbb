package eu.xport.contact;

/** A company has chosen a time many times: what is left is to answer a letter or to wait for the call. */
public class ChosenTooOften extends RuntimeException {}
