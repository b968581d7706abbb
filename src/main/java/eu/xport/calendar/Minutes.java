package eu.xport.calendar;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long a meeting lasts, as an analyst writes it in a model: '90 minutes'. */
public final class Minutes {

    private static final Pattern SPELLING = Pattern.compile("([1-9][0-9]{0,2}) minutes");

    private Minutes() {}

    /** @throws IllegalArgumentException when it is written in another way */
    public static Duration of(String text) {
        var spelling = SPELLING.matcher(text == null ? "" : text.strip());
        if (!spelling.matches()) {
            throw new IllegalArgumentException(Quoted.of(text)
                    + " is not how long a meeting lasts: write a number from 1 to 999, one blank and 'minutes',"
                    + " for example '90 minutes'.");
        }
        return Duration.ofMinutes(Integer.parseInt(spelling.group(1)));
    }
}
