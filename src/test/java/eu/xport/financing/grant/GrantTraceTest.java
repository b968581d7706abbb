package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.financing.Trace;
import eu.xport.journey.JourneyNumber;
import eu.xport.papers.Files;
import eu.xport.papers.Papers;
import eu.xport.testing.Visitor;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In ten years somebody reads which papers came, who accepted them, and how each amount was made. */
class GrantTraceTest extends GrantStory {

    @LocalServerPort
    private int port;

    @Autowired
    private Papers papers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    @Test
    void theCompanyIsRemindedOfItsPapersAndSendsThemAndTheFileKeepsWhoAcceptedThem() throws IOException {
        wisher.wishes().isEligible().appliesWith("120000");
        company.until(company.timers("PaperDueSoon").get(0));
        assertThat(company.letters().stream().filter("PAPERS_REMINDER COMPANY"::equals))
                .hasSize(4);

        asked().forEach(paper -> papers.send(journey(), paper.id(), paper.kind() + ".pdf", Files.pdf()));
        assertThat(company.openTasks()).doesNotContain("ProposeGrant");
        while (company.openTask("CheckPaper").isPresent()) {
            company.doesAs(PROPOSER, "CheckPaper", Map.of("paperVerdict", "ACCEPTED"));
        }
        wisher.proposes("60000");

        assertThat(facts("GRANT_PROPOSED").get("papers")).hasSize(4).allSatisfy(became -> assertThat(became.asText())
                .isEqualTo("ACCEPTED"));
        assertThat(file().get("documents"))
                .extracting(document -> document.get("kind").asText())
                .containsExactlyInAnyOrder("ACCOUNTS", "BANK_DETAILS", "QUOTE", "REGISTER");
        assertThat(file().get("documents")).allSatisfy(document -> {
            assertThat(document.get("name").asText()).endsWith(".pdf");
            assertThat(document.get("purpose").asText()).isEqualTo("Impulsion Export " + grant().number());
            assertThat(document.get("sentAt").asText()).startsWith("2026-03-");
            assertThat(document.get("checkedAt").asText()).startsWith("2026-03-");
            assertThat(document.get("checkedBy").asText()).isEqualTo(PROPOSER);
            assertThat(document.get("accepted").asBoolean()).isTrue();
        });
    }

    @Test
    void thePapersOfAGrantStayWithTheOfficerWhenTheCaseGoesToAnotherPartner() {
        wisher.wishes().isEligible().appliesWith("120000");
        var paper = asked().get(0);
        papers.send(journey(), paper.id(), "accounts.pdf", Files.pdf());
        tasks.claim(company.task("CheckPaper").getId(), PROPOSER);
        company.until(company.due("ContactCompany"));

        company.doesAs("manager", "ReassignContact", Map.of("newExpert", "expert-bf", "breachCause", "OVERLOAD"));

        assertThat(company.task("ContactCompany").getAssignee()).isEqualTo("expert-bf");
        assertThat(company.task("CheckPaper").getAssignee()).isEqualTo(PROPOSER);
        assertThat(tasks.getIdentityLinksForTask(company.task("CheckPaper").getId()))
                .filteredOn(link -> link.getType().equals("candidate"))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("funding-officers");
    }

    @Test
    void everyAmountIsComputedAgainFromTheTraceAlone() throws IOException {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of("aids", List.of(anEarlierGrantOf("40000")))).papersAreComplete();
        wisher.proposes("35000").isVoted().signs("2027-12-31").isPaid();
        wisher.bringsInvoices("80000")
                .isPaid()
                .notes("FINISHED")
                .reports("110000")
                .isPaid();

        for (var decided : List.of(facts("GRANT_PROPOSED"), facts("GRANT_VOTED"))) {
            var terms = decided.get("terms");
            assertThat(amount(decided, "amount"))
                    .isEqualTo(share(decided.get("rate"), amount(decided, "eligibleCosts"))
                            .min(amount(terms, "ceiling").subtract(amount(decided, "votedBefore")))
                            .min(amount(terms, "deMinimis").subtract(amount(decided, "deMinimisUsed"))));
        }
        var vote = facts("PAID_ADVANCE").get("vote");
        assertThat(amount(facts("PAID_ADVANCE"), "amount"))
                .isEqualTo(share(vote.get("advance"), amount(vote, "amount")));
        var interim = facts("PAID_INTERIM");
        assertThat(amount(interim, "paidInAll"))
                .isEqualTo(share(interim.get("rate"), amount(interim, "invoicesInAll"))
                        .min(share(vote.get("interim"), amount(vote, "amount"))));
        var balance = facts("PAID_BALANCE");
        assertThat(amount(balance, "paidInAll"))
                .isEqualTo(share(balance.get("rate"), amount(balance, "reportedCosts"))
                        .min(amount(vote, "amount")));
    }

    private static Map<String, Object> anEarlierGrantOf(String amount) {
        return Map.of(
                "aidGrantedOn",
                "2025-01-15",
                "aidAmount",
                amount,
                "aidAuthority",
                "Region",
                "aidKind",
                "EXPORT_IMPULSE");
    }

    private List<Papers.Asked> asked() {
        return papers.of(journey(), Locale.ENGLISH);
    }

    private JourneyNumber journey() {
        return JourneyNumber.of(company.number());
    }

    private JsonNode file() throws IOException {
        return json.readTree(Visitor.staff(port, PROPOSER)
                .opens(Trace.fileOf(company.number()))
                .body());
    }

    private JsonNode facts(String event) throws IOException {
        return StreamSupport.stream(file().get("entries").spliterator(), false)
                .filter(entry -> entry.get("event").asText().equals(event))
                .map(entry -> entry.get("facts"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(JsonNode facts, String name) {
        return new BigDecimal(facts.get(name).asText());
    }

    private static BigDecimal share(JsonNode basisPoints, BigDecimal of) {
        return of.multiply(BigDecimal.valueOf(basisPoints.asInt(), 4)).setScale(2, RoundingMode.HALF_UP);
    }
}
