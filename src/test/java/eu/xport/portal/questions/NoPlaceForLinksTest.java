package eu.xport.portal.questions;

import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are for names: no links, no control characters, and no fault with names as people have them. */
class NoPlaceForLinksTest extends BadInput {

    /** The confirmation repeats them to whatever address is given: no stranger has us send links. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at http://evil.example/x",
                "HTTPS://EVIL.EXAMPLE",
                "www.evil.example",
                "see evil.com now",
                "EVIL.COM",
                "t.co/abc",
                "T.CO/abc",
                "x.com",
                "camille@example.com",
                "@camille"
            })
    void aPersonsNameIsNoPlaceForLinks(String text) {
        for (var field : List.of("contactFirstName", "contactLastName")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, text));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field))
                    .contains("may hold no web address and no @; letters, digits, spaces and signs such as - ' . ,");
            assertThat(page.problems()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "www.evil.example", "evil.com/win", "camille@example.com"})
    void aRoleIsNoPlaceForAddressesThatSomebodyMayFollow(String text) {
        var page = visit.answers(but(aCompanyNewToExport(), "contactRole", text));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault("contactRole")).contains("may hold no web address and no @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at http://evil.example/x",
                "https:evil",
                "WWW.EVIL.EXAMPLE",
                "evil.com/win",
                "Write to camille@evil.com"
            })
    void aCompanysNameIsNoPlaceForLinks(String text) {
        var page = visit.answers(but(aCompanyNewToExport(), "legalName", text));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault("legalName"))
                .contains("may hold no web or mail address; please give the name as it is registered");
    }

    @Test
    void whyItIsRefusedIsSaidInFrenchToo() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("contactLastName", "evil.com");
        answers.put("legalName", "evil.com/win");

        var page = Visit.speaking("fr", port).answers(answers);

        assertThat(page.fault("contactLastName")).contains("ne peut contenir ni adresse web ni @");
        assertThat(page.fault("legalName")).contains("ne peut contenir ni adresse web ni adresse e-mail");
    }

    @ParameterizedTest
    @CsvSource({
        "legalName, M@nufacture & Fils",
        "legalName, Cdiscount.com",
        "legalName, S.A.R.L. L’Œuf d'Or (Caen)",
        "legalName, 3F/Nord",
        "contactLastName, M.Dupont",
        "contactLastName, Le Goff-d’Été",
        "contactFirstName, J.-P.",
        "contactRole, 'Resp. export, achats & SAV / Europe'",
        "contactRole, P.D.G.",
        "contactRole, Directeur.rice commercial.e"
    })
    void namesAsPeopleHaveThemAreNoFault(String field, String text) {
        var page = visit.answers(without(but(aCompanyNewToExport(), field, text), "privacyNotice"));

        assertThat(page.problems()).hasSize(1);
        assertThat(page.fault("privacyNotice")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fon\u0000derie", "Fon\u001bderie", "Fon\r\nBcc: all@example.com", "Fon\u007f", "Fon\u2028derie"
            })
    void controlCharactersAreRefused(String name) {
        for (var field : List.of("legalName", "contactLastName")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, name));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field)).contains("contains characters that cannot be printed");
        }
    }
}
