package eu.xport.demo;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A company of the demo. Its number begins with zeros, which no register gives; its telephone is of a range kept for
 * fiction, its address of a domain kept for examples.
 *
 * @param place which one of the list
 * @param filed how many days ago it filed its questions
 * @param turnover in euros, as is the export turnover
 */
record InventedCompany(
        int place,
        int filed,
        String name,
        String naf,
        String department,
        String experience,
        String workforce,
        long turnover,
        long export,
        List<String> countries,
        String contact,
        String role,
        String language,
        String plot) {

    private static final Map<String, String> SEATS =
            Map.of("14", "Caen", "27", "Évreux", "50", "Saint-Lô", "61", "Alençon", "76", "Rouen");

    private static final Map<String, Integer> LEVEL = Map.of("NEW", 1, "OCCASIONAL", 1, "REGULAR", 2);

    static InventedCompany of(int place, String line) {
        var cells = line.split(";");
        return new InventedCompany(
                place,
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                Long.parseLong(cells[6]),
                Long.parseLong(cells[7]),
                List.of(cells[8].split(" ")),
                cells[9],
                cells[10],
                cells[11],
                cells[12]);
    }

    /** The same company is lucky in the same things on every machine. */
    Chance chance() {
        return chance(0);
    }

    /** And in each step of its story, whatever the steps before were. */
    Chance chance(int step) {
        return new Chance(31L * name.hashCode() + step);
    }

    boolean exportsRegularly() {
        return experience.equals("REGULAR");
    }

    boolean filedBefore(LocalDateTime moment, LocalDateTime now) {
        return now.toLocalDate().minusDays(filed).isBefore(moment.toLocalDate());
    }

    /** What it files on the public page. */
    Map<String, Object> answers() {
        var chance = chance();
        var answers = new HashMap<>(questions(chance, LEVEL.get(experience)));
        answers.put("q7", experienceAnswer(chance));
        answers.putAll(Map.of(
                "siret", siret(),
                "legalName", name,
                "department", department,
                "nafCode", naf,
                "workforce", workforce,
                "turnover", turnover,
                "exportTurnover", export,
                "targetCountries", countries));
        answers.putAll(Map.of(
                "contactFirstName", firstName(),
                "contactLastName", lastName(),
                "contactRole", role,
                "contactEmail", email(),
                "contactPhone", phone(),
                "language", language,
                "preferredCallTime", chance.of(List.of("MORNING", "NOON", "AFTERNOON", "ANY")),
                "privacyNotice", true));
        return answers;
    }

    /** The questions once more, when some of it has come true. */
    Map<String, Object> answersLater(Chance chance) {
        var answers = new HashMap<>(questions(chance, 2));
        answers.put("q7", "3");
        return answers;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The seat of its department. */
    String town() {
        return SEATS.get(department);
    }

    String country(Locale language) {
        return new Locale("", countries.get(0)).getDisplayCountry(language);
    }

    private static Map<String, Object> questions(Chance chance, int level) {
        var answers = new HashMap<String, Object>();
        IntStream.rangeClosed(1, 12)
                .forEach(question -> answers.put(
                        "q" + question, String.valueOf(Math.max(0, Math.min(3, level + chance.between(-1, 1))))));
        return answers;
    }

    private String experienceAnswer(Chance chance) {
        return switch (experience) {
            case "NEW" -> "0";
            case "OCCASIONAL" -> String.valueOf(chance.between(1, 2));
            default -> "3";
        };
    }

    private String siret() {
        return withCheckDigit(withCheckDigit("00001" + "%03d".formatted(place)) + "0001");
    }

    private static String withCheckDigit(String digits) {
        return IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(number -> luhn(number) % 10 == 0)
                .findFirst()
                .orElseThrow();
    }

    private static int luhn(String digits) {
        return IntStream.range(0, digits.length())
                .map(place -> (digits.charAt(digits.length() - 1 - place) - '0') * (1 + place % 2))
                .map(digit -> digit / 10 + digit % 10)
                .sum();
    }

    private String firstName() {
        return contact.substring(0, contact.indexOf(' '));
    }

    private String lastName() {
        return contact.substring(contact.indexOf(' ') + 1);
    }

    private String email() {
        return plain(firstName()) + "." + plain(lastName()) + "@" + plain(name) + ".example";
    }

    private String phone() {
        var number = "02 61 91 %02d %02d".formatted(place / 100, place % 100);
        return Objects.equals(language, "fr") ? number : "+33 " + number.substring(1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
