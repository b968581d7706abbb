package eu.xport.engine;

/** Marks a bean that expressions in models may call by its name, beside the delegates of service tasks. */
public interface ModelFunction {}
