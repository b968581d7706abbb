package eu.xport.engine.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** What an installation is told by its surroundings; a value that is not given is an empty text. */
record ProductionSettings(
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String smtpHost,
        String smtpPort,
        String smtpUser,
        String smtpPassword,
        String smtpEncrypted,
        String publicUrl,
        String adminUser,
        String adminPassword) {

    private static final int SHORTEST_PASSWORD = 12;
    private static final List<String> GUESSED = List.of(
            "demo",
            "admin",
            "administrator",
            "administrateur",
            "password",
            "passwort",
            "motdepasse",
            "changeme",
            "secret",
            "xport",
            "postgres",
            "camunda",
            "azerty",
            "qwerty",
            "azertyuiop",
            "qwertyuiop",
            "welcome",
            "bienvenue");
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*");
    private static final Pattern PUBLIC = Pattern.compile("https://\\S+|http://localhost(:\\d+)?/?");
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("[a-z]"),
            Pattern.compile("[A-Z]"),
            Pattern.compile("[0-9]"),
            Pattern.compile("[^a-zA-Z0-9]"));

    static ProductionSettings of(Environment environment) {
        return new ProductionSettings(
                environment.getProperty("XPORT_DB_URL", "").strip(),
                environment.getProperty("XPORT_DB_USER", "").strip(),
                environment.getProperty("XPORT_DB_PASSWORD", ""),
                environment.getProperty("XPORT_SMTP_HOST", "").strip(),
                environment.getProperty("XPORT_SMTP_PORT", "").strip(),
                environment.getProperty("XPORT_SMTP_USER", "").strip(),
                environment.getProperty("XPORT_SMTP_PASSWORD", ""),
                environment.getProperty("XPORT_SMTP_STARTTLS", "true").strip(),
                environment.getProperty("XPORT_PUBLIC_URL", "").strip(),
                environment.getProperty("XPORT_ADMIN_USER", "").strip(),
                environment.getProperty("XPORT_ADMIN_PASSWORD", ""));
    }

    /** One line for each setting that is missing or weak; no line repeats a secret. */
    List<String> faults() {
        return Stream.of(
                        fault(
                                "XPORT_DB_URL",
                                databaseUrl,
                                url -> url.startsWith("jdbc:postgresql:"),
                                "the JDBC address of a PostgreSQL database, such as jdbc:postgresql://database:5432/xport"),
                        fault("XPORT_DB_USER", databaseUser, user -> true, "the user of the database"),
                        fault(
                                "XPORT_DB_PASSWORD",
                                databasePassword,
                                password -> isStrong(password, databaseUser),
                                "12 characters or more, neither the user's name nor a word that everybody tries"),
                        fault("XPORT_SMTP_HOST", smtpHost, host -> true, "the mail server"),
                        fault(
                                "XPORT_SMTP_PORT",
                                smtpPort,
                                ProductionSettings::isPort,
                                "the mail server's port, 1 to 65535"),
                        fault(
                                "XPORT_SMTP_STARTTLS",
                                smtpEncrypted,
                                answer -> answer.equals("true") || answer.equals("false"),
                                "true, or false for a mail server of the same machine that knows no encryption"),
                        given(
                                "XPORT_SMTP_PASSWORD",
                                smtpUser.isBlank() == smtpPassword.isEmpty(),
                                "an account of the mail server has both a user and a password"),
                        given(
                                "XPORT_SMTP_USER",
                                smtpUser.isBlank() || !smtpEncrypted.equals("false"),
                                "with XPORT_SMTP_STARTTLS=false its password would travel for all to read"),
                        fault(
                                "XPORT_PUBLIC_URL",
                                publicUrl,
                                url -> PUBLIC.matcher(url).matches(),
                                "the address by which companies reach the application, beginning with https://"),
                        fault(
                                "XPORT_ADMIN_USER",
                                adminUser,
                                user -> ACCOUNT.matcher(user).matches(),
                                "the administrator's name: letters and digits, with single dots, hyphens or underscores"),
                        fault(
                                "XPORT_ADMIN_PASSWORD",
                                adminPassword,
                                password -> isStrong(password, adminUser) && isMixed(password),
                                "12 characters or more, among them a small and a capital letter, a digit and a sign; "
                                        + "neither with the name in it nor a word that everybody tries"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fault(String name, String value, Predicate<String> isGood, String wanted) {
        if (value.isBlank()) {
            return Optional.of(name + " is missing: " + wanted + ".");
        }
        return isGood.test(value) ? Optional.empty() : Optional.of(name + " does not do: " + wanted + ".");
    }

    /** What may be left out. */
    private static Optional<String> given(String name, boolean isGood, String wanted) {
        return isGood ? Optional.empty() : Optional.of(name + " does not do: " + wanted + ".");
    }

    private static boolean isStrong(String password, String user) {
        var plain = password.toLowerCase();
        var letters = plain.replaceAll("[^a-z]", "");
        return password.length() >= SHORTEST_PASSWORD
                && plain.chars().distinct().count() > 4
                && (user.isBlank() || !plain.contains(user.toLowerCase()))
                && GUESSED.stream().noneMatch(letters::equals);
    }

    private static boolean isMixed(String password) {
        return KINDS.stream().allMatch(kind -> kind.matcher(password).find());
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= 65535;
    }
}
