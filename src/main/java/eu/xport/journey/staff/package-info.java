/** What the staff sees of the cases: the company tab, my companies. */
package eu.xport.journey.staff;
