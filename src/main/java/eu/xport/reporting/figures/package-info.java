/** The figures that managers answer for: counted from the rooms' records, shown on a page, given away as files. */
package eu.xport.reporting.figures;
