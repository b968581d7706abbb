package eu.xport.reporting.figures;

import java.util.List;
import java.util.Locale;

/**
 * All figures of a period, for one reader.
 *
 * @param subtitle the period and what else was chosen, in words
 */
record Report(String title, String subtitle, List<Table> tables, Locale language) {}
