package eu.xport.journey.staff;

import eu.xport.journey.CaseSection.Section;
import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param line stage, partner and expert in one line
 * @param alerts what nobody may overlook: another diagnosis joined, the clock stands
 */
record CaseView(String number, String companyName, String line, List<String> alerts, List<Section> sections) {}
