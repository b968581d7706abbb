package eu.xport.roadmap;

/**
 * What a roadmap aims at, how long it lasts and how often it is reviewed.
 *
 * @param months 6 to 24 (the programme text: six months to two years)
 * @param reviewEveryMonths from 1 to the length of the longest roadmap; the forms ask for 1 to 6 (project decision)
 */
public record Terms(String goal, int months, int reviewEveryMonths) {

    public static final int LEAST_MONTHS = 6;
    public static final int MOST_MONTHS = 24;
    public static final int LEAST_RHYTHM = 1;
    public static final int MOST_RHYTHM = MOST_MONTHS;
}
