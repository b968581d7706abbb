package eu.xport.calendar;

/** The holidays of the French labour code, article L3133-1, in the order of the year. */
public enum PublicHoliday {
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_DAY,
    ASCENSION_DAY,
    WHIT_MONDAY,
    NATIONAL_DAY,
    ASSUMPTION_MARY,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS;

    /** The library writes the movable ones with a prefix, as in christian.EASTER_MONDAY. */
    static PublicHoliday ofLibraryKey(String key) {
        return valueOf(key.substring(key.lastIndexOf('.') + 1));
    }

    /** Where its name stands in calendar_en.properties and calendar_fr.properties. */
    public String messageKey() {
        return "calendar.holiday." + name();
    }
}
