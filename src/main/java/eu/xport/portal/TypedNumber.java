package eu.xport.portal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people type them: {@code 1 200 000,50} as in French, {@code 1,200,000.50} as in English. */
public final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern WITH_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private TypedNumber() {}

    /** As computers write it. What is no number is handed on: whoever reads it refuses it. */
    public static String plain(String text, Locale language) {
        var digits = SPACES.matcher(text).replaceAll("");
        if (!language.getLanguage().equals("fr")
                && ENGLISH_THOUSANDS.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        return WITH_COMMA.matcher(digits).matches() ? digits.replace(',', '.') : digits;
    }
}
