package eu.xport.calendar;

import java.util.regex.Pattern;

/** How long something may take, as an analyst writes it in a model: '3 days' or '4 working days'. */
public record Length(int number, Unit unit) {

    public enum Unit {
        DAYS("day"),
        WORKING_DAYS("working day");

        private final String one;

        Unit(String one) {
            this.one = one;
        }
    }

    private static final int LONGEST = 400;
    private static final Pattern SPELLING = Pattern.compile("([1-9][0-9]{0,2}) (working )?day(s?)");
    private static final String ALLOWED = "write a number from 1 to " + LONGEST
            + ", one blank and 'days' or 'working days' ('day' or 'working day' after 1),"
            + " for example '3 days', '1 working day' or '4 working days'.";

    public Length {
        if (number < 1 || number > LONGEST) {
            throw new IllegalArgumentException("A length of %d days is out of bounds: %s".formatted(number, ALLOWED));
        }
    }

    public static Length of(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The length of the deadline is empty: " + ALLOWED);
        }
        var spelling = SPELLING.matcher(text);
        if (!spelling.matches()) {
            throw new IllegalArgumentException(
                    "%s is not a length that the calendar understands: %s".formatted(Quoted.of(text), ALLOWED));
        }
        var number = Integer.parseInt(spelling.group(1));
        if ((number == 1) != spelling.group(3).isEmpty()) {
            throw new IllegalArgumentException("%s mixes one and many: %s".formatted(Quoted.of(text), ALLOWED));
        }
        return new Length(number, spelling.group(2) == null ? Unit.DAYS : Unit.WORKING_DAYS);
    }

    boolean isInWorkingDays() {
        return unit == Unit.WORKING_DAYS;
    }

    @Override
    public String toString() {
        return number + " " + unit.one + (number == 1 ? "" : "s");
    }
}
