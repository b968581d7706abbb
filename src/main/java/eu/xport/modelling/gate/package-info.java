/**
 * The gate between Camunda Modeler and running cases: it refuses what would hurt a case, in one plain sentence per fault, and
 * keeps a record of what passes. An analyst sends as little as one changed file; the release in force completes it, so
 * that forms, decisions and calls bound to their deployment find each other.
 */
package eu.xport.modelling.gate;
