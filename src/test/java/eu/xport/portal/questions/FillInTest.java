package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.company.CompanyDirectory;
import eu.xport.company.ListedCompany;
import eu.xport.company.Siret;
import eu.xport.engine.FormSchema;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number first: what a directory knows need not be typed. */
class FillInTest extends PublicPagesTest {

    private static final Posted TYPED =
            new Posted(Map.of("siret", List.of("732 829 320 00074"), "q1", List.of("2"), "nafCode", List.of("10.11Z")));

    @Autowired
    private Questions questions;

    @Test
    void whatIsKnownIsFilledInAndTheRestStays() {
        var filled = filled(Optional.of("FONDERIE DE CAEN"), Optional.of("14"), Optional.of("24.51Z"));

        assertThat(filled.texts())
                .containsEntry("legalName", List.of("FONDERIE DE CAEN"))
                .containsEntry("department", List.of("14"))
                .containsEntry("nafCode", List.of("24.51Z"))
                .containsEntry("q1", List.of("2"));
    }

    @Test
    void theActivityGoesAlongThoughItIsAskedLater() {
        var filled = filled(Optional.of("FONDERIE DE CAEN"), Optional.of("14"), Optional.of("24.51Z"));

        var page = questions.typed(filled, List.of(), Locale.ENGLISH);

        assertThat(page.carried()).singleElement().satisfies(naf -> {
            assertThat(naf.id()).isEqualTo("nafCode");
            assertThat(naf.text()).isEqualTo("24.51Z");
        });
    }

    @Test
    void whatTheFormWouldRefuseIsLeftToPeople() {
        var filled = filled(Optional.of("x".repeat(300)), Optional.of("75"), Optional.of("unknown"));

        assertThat(filled.texts()).isEqualTo(TYPED.texts());
    }

    @Test
    void aNumberThatIsNoneIsSaidToBeNone() {
        var directory = new FillIn(knowing(Optional.empty()));

        assertThatThrownBy(() -> directory.fill(new Posted(Map.of("siret", List.of("1"))), form()))
                .hasMessageContaining("siret siret");
        assertThatThrownBy(() -> directory.fill(new Posted(Map.of()), form())).hasMessageContaining("siret siret");
    }

    @Test
    void whereNoDirectoryIsNamedThereIsNoButtonAndNobodyIsAsked() {
        var visitor = Visit.speaking("en", port);
        var page = visitor.opens("/diagnosis");
        assertThat(page.html().select("button[name=fill]")).isEmpty();

        var again = visitor.sends(
                with(with(Map.of("siret", "73282932000074", "q1", "2"), "mark", page.mark()), "fill", "siret"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.html().select("#siret").val()).isEqualTo("73282932000074");
        assertThat(again.html().select("input[name=q1][checked]").val()).isEqualTo("2");
    }

    private Posted filled(Optional<String> name, Optional<String> department, Optional<String> naf) {
        return new FillIn(knowing(Optional.of(new ListedCompany(name, department, naf))))
                .fill(TYPED, form())
                .orElseThrow();
    }

    private FormSchema form() {
        return questions.form(Locale.ENGLISH);
    }

    private static CompanyDirectory knowing(Optional<ListedCompany> company) {
        return new CompanyDirectory() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Optional<ListedCompany> find(Siret siret) {
                return company;
            }
        };
    }
}
