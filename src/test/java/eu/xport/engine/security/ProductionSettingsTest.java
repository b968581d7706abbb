package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.Xport;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSettingsTest {

    private static final Map<String, Object> GOOD = Map.of(
            "XPORT_DB_URL", "jdbc:postgresql://database:5432/xport",
            "XPORT_DB_USER", "xport",
            "XPORT_DB_PASSWORD", "seine-estuary-tide",
            "XPORT_SMTP_HOST", "mail",
            "XPORT_SMTP_PORT", "25",
            "XPORT_PUBLIC_URL", "https://export.example.org",
            "XPORT_ADMIN_USER", "claire.roy",
            "XPORT_ADMIN_PASSWORD", "Cliffs-of-Etretat-3");

    @Test
    void goodSettingsAreTaken() {
        assertThat(faultsOf(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XPORT_DB_URL",
                "XPORT_DB_USER",
                "XPORT_DB_PASSWORD",
                "XPORT_SMTP_HOST",
                "XPORT_SMTP_PORT",
                "XPORT_PUBLIC_URL",
                "XPORT_ADMIN_USER",
                "XPORT_ADMIN_PASSWORD"
            })
    void aMissingSettingIsNamedInALineOfItsOwn(String name) {
        var settings = new HashMap<>(GOOD);
        settings.remove(name);

        assertThat(faultsOf(settings)).singleElement().satisfies(line -> assertThat(line)
                .startsWith(name + " is missing: "));
    }

    @ParameterizedTest
    @CsvSource({
        "XPORT_DB_URL, jdbc:h2:mem:xport",
        "XPORT_DB_PASSWORD, short",
        "XPORT_DB_PASSWORD, xport-xport-xport",
        "XPORT_DB_PASSWORD, password1234",
        "XPORT_DB_PASSWORD, aaaaaaaaaaaaaaaa",
        "XPORT_SMTP_PORT, 0",
        "XPORT_SMTP_PORT, 65536",
        "XPORT_SMTP_PORT, smtp",
        "XPORT_PUBLIC_URL, http://export.example.org",
        "XPORT_PUBLIC_URL, export.example.org",
        "XPORT_ADMIN_USER, claire roy",
        "XPORT_ADMIN_USER, *",
        "XPORT_ADMIN_PASSWORD, Short-3",
        "XPORT_ADMIN_PASSWORD, Claire.Roy-2026",
        "XPORT_ADMIN_PASSWORD, demo",
        "XPORT_ADMIN_PASSWORD, Administrator-1",
        "XPORT_ADMIN_PASSWORD, all-small-letters-1"
    })
    void aWeakSettingIsNamedAndASecretIsNotRepeated(String name, String value) {
        var settings = new HashMap<>(GOOD);
        settings.put(name, value);

        assertThat(faultsOf(settings)).singleElement().satisfies(line -> {
            assertThat(line).startsWith(name + " does not do: ");
            if (name.endsWith("PASSWORD")) {
                assertThat(line).doesNotContain(value);
            }
        });
    }

    @Test
    void productionDoesNotStartWithoutItsSettingsAndSaysWhichAreMissing(CapturedOutput output) {
        var application = new SpringApplication(Xport.class);
        application.setAdditionalProfiles("production");

        assertThatThrownBy(() -> application.run("--spring.main.banner-mode=off"))
                .isInstanceOf(UnsafeProduction.class);

        assertThat(output.getAll().lines().filter(line -> line.contains(" is missing: ")))
                .hasSize(GOOD.size())
                .allMatch(line -> line.strip().startsWith("XPORT_"));
        assertThat(output).contains("The profile 'production' does not start like this:");
    }

    @ParameterizedTest
    @CsvSource({
        "XPORT_SMTP_STARTTLS, XPORT_SMTP_STARTTLS=no",
        "XPORT_SMTP_STARTTLS, XPORT_SMTP_STARTTLS=False",
        "XPORT_SMTP_PASSWORD, XPORT_SMTP_USER=xport",
        "XPORT_SMTP_PASSWORD, XPORT_SMTP_PASSWORD=tide-and-estuary",
        "XPORT_SMTP_USER, XPORT_SMTP_USER=xport XPORT_SMTP_PASSWORD=tide-and-estuary XPORT_SMTP_STARTTLS=false"
    })
    void howLettersLeaveMayBeLeftOutButNotBeHalfSaid(String name, String given) {
        var settings = new HashMap<>(GOOD);
        Stream.of(given.split(" "))
                .map(setting -> setting.split("="))
                .forEach(setting -> settings.put(setting[0], setting[1]));

        assertThat(faultsOf(settings)).singleElement().satisfies(line -> assertThat(line)
                .startsWith(name + " does not do: ")
                .doesNotContain("tide-and-estuary"));
    }

    @Test
    void anAccountAtTheMailServerIsTakenWhenItsPasswordTravelsEncrypted() {
        var settings = new HashMap<>(GOOD);
        settings.putAll(Map.of("XPORT_SMTP_USER", "xport", "XPORT_SMTP_PASSWORD", "tide-and-estuary"));

        assertThat(faultsOf(settings)).isEmpty();
    }

    private static Iterable<String> faultsOf(Map<String, Object> settings) {
        var environment = new MockEnvironment();
        settings.forEach((name, value) -> environment.setProperty(name, (String) value));
        return ProductionSettings.of(environment).faults();
    }
}
