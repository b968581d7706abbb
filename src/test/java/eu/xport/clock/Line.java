package eu.xport.clock;

/** Something that happened to a case, in the words of {@link Seen}. */
record Line(String journey, String what) {}
