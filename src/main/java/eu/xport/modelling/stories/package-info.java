/** What the models promise, told ahead: for any moment of filing, what follows when, and why. */
package eu.xport.modelling.stories;
