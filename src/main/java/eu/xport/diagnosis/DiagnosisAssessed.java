package eu.xport.diagnosis;

/**
 * The rules have said what a company's answers mean.
 *
 * @param journey the case
 * @param readinessBand such as {@code BUILDING}
 * @param exporterProfile such as {@code REGULAR}
 * @param countsForCase whether the case goes by it
 */
public record DiagnosisAssessed(String journey, String readinessBand, String exporterProfile, boolean countsForCase) {}
