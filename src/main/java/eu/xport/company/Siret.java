package eu.xport.company;

import java.util.Optional;

/**
 * The 14 digits by which the French register knows an establishment; the first nine are the SIREN of its company.
 *
 * @param digits without spaces
 */
public record Siret(String digits) {

    /** La Poste numbers its offices by another rule than Luhn's: the sum of digits is a multiple of five. */
    private static final String LA_POSTE = "356000000";

    /** Spaces are allowed; empty when it is no SIRET. */
    public static Optional<Siret> of(String text) {
        return Optional.of(text.replaceAll("[\\s\\u00a0]", ""))
                .filter(digits -> digits.matches("[0-9]{14}") && !digits.matches("0+"))
                .map(Siret::new)
                .filter(Siret::isValid);
    }

    /** Whether these nine digits, without spaces, can be a company's. */
    public static boolean isSiren(String digits) {
        return digits.matches("[0-9]{9}") && !digits.matches("0+") && luhn(digits) % 10 == 0;
    }

    public String siren() {
        return digits.substring(0, 9);
    }

    private boolean isValid() {
        var byLuhn = luhn(digits) % 10 == 0;
        var byPost = LA_POSTE.equals(siren())
                && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
        return luhn(siren()) % 10 == 0 && (byLuhn || byPost);
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighed = place % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
