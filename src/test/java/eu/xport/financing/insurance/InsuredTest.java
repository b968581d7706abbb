package eu.xport.financing.insurance;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.company.Euro;
import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.testing.Case;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.JourneyTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A company applies on Monday 9 March 2026 to be insured in Spain for 100,000 euros. */
abstract class InsuredTest extends JourneyTest {

    @Autowired
    Standings standings;

    @Autowired
    Insurances insurances;

    @Autowired
    Trace trace;

    @Autowired
    RuntimeService runtime;

    Map<String, Object> filed;
    Case company;
    InsuredCompany insured;

    /** Letters count when they are written; nobody waits for a postman. */
    @BeforeEach
    void lettersStayInTheHouse(@Autowired ManagementService jobs) {
        jobs.suspendJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @AfterEach
    void lettersLeaveAgain(@Autowired ManagementService jobs) {
        jobs.activateJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @BeforeEach
    void aCompanyHasFiled() {
        story.beginsAt("2026-03-09T10:00");
        filed = but(aCompanyNewToExport(), "language", "en");
        company = story.files(filed);
        insured = new InsuredCompany(story, company);
    }

    Standing standing() {
        var all = standings.ofCase(company.number());
        return all.get(all.size() - 1);
    }

    Phase phase() {
        return standing().contract().state();
    }

    List<Payment> instalments() {
        return standing().of(Kind.INSTALMENT).toList();
    }

    Euro paid(Kind kind) {
        return standing()
                .of(kind)
                .filter(payment -> payment.paidOn() != null)
                .map(Payment::amount)
                .reduce(Euro.NOTHING, Euro::plus);
    }

    long processes() {
        return Stream.of("Application", "Prospecting", "Statement", "Grace", "Repayment")
                .mapToLong(phase -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey("Insurance" + phase)
                        .count())
                .sum();
    }

    List<String> events() {
        return trace.of(standing().contract().number()).stream()
                .map(Entry::event)
                .toList();
    }

    static Euro euro(String amount) {
        return new Euro(new BigDecimal(amount));
    }
}
