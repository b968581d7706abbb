package eu.xport.calendar;

/** Why one day was left out; days left out for an equal cause are told together. */
record Cause(Reason.Kind kind, PublicHoliday holiday, ClockStop stop) {

    static final Cause WEEKEND = new Cause(Reason.Kind.WEEKEND, null, null);
    static final Cause CLOSING_DAY = new Cause(Reason.Kind.CLOSING_DAY, null, null);

    static Cause holiday(PublicHoliday holiday) {
        return new Cause(Reason.Kind.PUBLIC_HOLIDAY, holiday, null);
    }

    static Cause clockStop(ClockStop stop) {
        return new Cause(Reason.Kind.CLOCK_STOP, null, stop);
    }
}
