package eu.xport.reporting.cockpit;

/**
 * A part of a model whose time is part of a promise.
 *
 * @param whole whether it is the scope that holds the deadline: its time counts from the submission until the promise
 *     was kept
 */
record ShareElement(String id, SharePromise promise, boolean whole) {}
