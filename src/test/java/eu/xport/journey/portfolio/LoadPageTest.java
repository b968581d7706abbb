package eu.xport.journey.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager sees what a hand-over would make of the loads before anything moves. */
class LoadPageTest extends HandOverStory {

    private static final String PAGE = "/staff/cockpit/loads";

    @LocalServerPort
    private int port;

    @Test
    void aManagerSeesHowManyCasesAndDueTasksEachExpertHas() {
        casesOf(CELINE, 2);

        assertThat(line(PAGE, "Céline Auvray")).startsWith("Céline Auvray CCI").contains(" 2 2");
    }

    @Test
    void thePreviewSharesTheCasesOutAsTheHandOverWill() {
        casesOf(CELINE, 3);

        var seen = line(PAGE + "?former=" + CELINE, "Denis Vautier");
        handOver(CELINE);

        assertThat(seen).contains("(+3)");
        assertThat(line(PAGE, "Céline Auvray")).contains(" 0 0");
    }

    @Test
    void nothingMovesWhileAManagerLooks() {
        var company = casesOf(CELINE, 1).get(0);

        line(PAGE + "?former=" + CELINE, "Denis Vautier");

        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }

    @Test
    void whoIsAwayIsShownAndTheCasesGoPastThem() {
        casesOf(CELINE, 1);
        absent(DENIS, "2026-03-09", "2026-03-13", null);
        until("2026-03-09T11:00");

        assertThat(line(PAGE, "Denis Vautier")).endsWith("Fri 13 Mar 2026");
        assertThat(answer(PAGE + "?former=" + CELINE)).contains("nobody else of", "is present");
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        assertThat(answer(PAGE + "?until=2026-02-31")).contains("choose a day from today on, at most 400 days ahead");
        assertThat(answer(PAGE + "?former=" + CELINE + "&to=" + CELINE)).contains("choose somebody else");
        assertThat(answer(PAGE + "?former=" + CELINE + "&to=nobody")).contains("is not an expert");
    }

    @Test
    void anExpertDoesNotSeeTheLoadsOfOthers() {
        assertThat(Visitor.staff(port, CELINE).opens(PAGE).statusCode()).isEqualTo(403);
    }

    private String answer(String path) {
        var response = Visitor.staff(port, "manager").opens(path);
        assertThat(response.statusCode()).isEqualTo(400);
        return Jsoup.parse(response.body()).text();
    }

    private String line(String path, String expert) {
        return Jsoup.parse(Visitor.staff(port, "manager").opens(path).body()).select("tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(expert))
                .findFirst()
                .orElseThrow();
    }
}
