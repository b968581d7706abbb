package eu.xport.journey;

/** With whom a case is; both null before somebody was found. */
record Entrusted(String expert, String partner) {}
