/** What managers see in Cockpit beside its own pages, and where they act on it. */
package eu.xport.reporting.cockpit;
