package eu.xport.reporting.figures;

import java.util.List;
import java.util.Locale;

/**
 * All figures of a period, for one reader.
 *
 * @param subtitle the period and what else was chosen, in words
 * @param made when it was counted, in words
 */
record Report(String title, String subtitle, String made, List<Table> tables, Locale language) {}
