/** A whole portfolio goes from one expert to others. */
package eu.xport.journey.portfolio;
