/** What another version of a model would change: in words, for the open cases, and when these move to it. */
package eu.xport.modelling.change;
