package eu.xport.demo;

import java.time.LocalDateTime;

/**
 * How far the story of a company is told.
 *
 * @param place of the company in the list
 * @param journey the number of its case; null where the story could not be told
 * @param told how many steps are over
 * @param last when the last one was, or the filing before them
 */
record Story(int place, String journey, int told, LocalDateTime last) {

    static Story begun(InventedCompany company, String journey, LocalDateTime filed) {
        return new Story(company.place(), journey, 0, filed);
    }

    Story next(LocalDateTime moment) {
        return new Story(place, journey, told + 1, moment);
    }

    boolean isTold() {
        return journey != null;
    }
}
