package eu.xport.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What companies answer, in words that tests can read. */
public final class Answers {

    private static final AtomicInteger COMPANIES = new AtomicInteger();

    private Answers() {}

    public static Map<String, Object> aCompanyNewToExport() {
        return company(0);
    }

    public static Map<String, Object> anOccasionalExporter() {
        return company(2);
    }

    public static Map<String, Object> aRegularExporter() {
        return company(3);
    }

    /** The same answers with one changed. */
    public static Map<String, Object> but(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> questions(int experience) {
        var answers = new HashMap<String, Object>();
        for (var question = 1; question <= 12; question++) {
            answers.put("q" + question, question == 7 ? String.valueOf(experience) : "1");
        }
        return answers;
    }

    private static Map<String, Object> company(int experience) {
        var siret = siret(COMPANIES.incrementAndGet());
        var answers = new HashMap<>(questions(experience));
        answers.putAll(Map.of(
                "siret", siret,
                "legalName", "Fonderie " + siret.substring(0, 9),
                "department", "14",
                "nafCode", "25.11Z",
                "turnover", 1_200_000,
                "targetCountries", List.of("DE", "ES"),
                "contactFirstName", "Camille",
                "contactLastName", "Hébert",
                "contactEmail", "camille.hebert@example.com",
                "contactPhone", "02 31 00 00 00"));
        answers.put("privacyNotice", true);
        answers.put("language", "fr");
        return answers;
    }

    /** A number that the register could have given. */
    static String siret(int count) {
        var siren = withCheckDigit("%08d".formatted(70_000_000 + count));
        return withCheckDigit(siren + "0001");
    }

    private static String withCheckDigit(String digits) {
        for (var check = 0; check < 10; check++) {
            if (luhn(digits + check) % 10 == 0) {
                return digits + check;
            }
        }
        throw new IllegalStateException(digits);
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - place)) * (1 + place % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum;
    }
}
