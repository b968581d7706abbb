package eu.xport.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Tasklist;
import org.junit.jupiter.api.Test;

/** What the staff tries before anybody applies: figures are typed, what comes of them is read, and tried again. */
abstract class SimulationForms extends TasklistStory {

    @Test
    void anExpertSeesWhatAGrantWouldComeTo() {
        as("expert-cci")
                .starts(
                        in("Simulate an Export Impulse grant", "Simuler une aide Impulsion Export"),
                        "simulate-grant.form")
                .fillsInRow("costs", 0, "costKind", in("Preparation", "Préparation"))
                .fillsInRow("costs", 0, "costAmount", "120000")
                .fills("votedBefore", "40000")
                .fills("deMinimisUsed", "40000")
                .sends()
                .isDone();

        var read = reads("expert-cci", "read-grant-simulation.form");
        assertThat(tables(read)).contains(in("120,000.00", "120 000,00"), in("35,000.00", "35 000,00"));
        read.fills("simulationNext", "AGAIN")
                .fillsInRow("costs", 0, "travellers", "0")
                .fills("votedBefore", "0")
                .sends()
                .isDone();
        var again = reads("expert-cci", "read-grant-simulation.form");
        assertThat(tables(again)).contains(in("75,000.00", "75 000,00"), in("60,000.00", "60 000,00"));
        again.fills("simulationNext", "FINISH").sends().isDone();

        assertThat(open()).isZero();
    }

    @Test
    void aManagerSeesWhatTheInsuranceWouldPayAndTake() {
        as("manager")
                .starts(in("Simulate the insurance", "Simuler l’assurance prospection"), "simulate-insurance.form")
                .fills("insuredBudget", "100000")
                .fills("prospectingYears", "3")
                .fills("turnover5", "300000")
                .fills("spentBudget", "80000")
                .sends()
                .isDone();

        var read = reads("manager", "read-insurance-simulation.form");
        assertThat(tables(read)).contains(in("29,500.00", "29 500,00"), in("1,875.00", "1 875,00"));
        var pictures = read.page().locator(".fjs-form img.fjs-image");
        assertThat(pictures).hasCount(2);
        assertThat(pictures.first().evaluate("image => image.naturalWidth")).isEqualTo(480);
        read.fills("simulationNext", "AGAIN")
                .fills("prospectingYears", "2")
                .sends()
                .isDone();
        var again = reads("manager", "read-insurance-simulation.form");
        again.fills("simulationNext", "FINISH").sends().isDone();

        assertThat(open()).isZero();
    }

    private Tasklist reads(String user, String form) {
        var task = database.queryForObject("select id_ from act_ru_task", String.class);
        return as(user).opens(task, form);
    }

    private Long open() {
        return database.queryForObject("select count(*) from act_ru_task", Long.class);
    }

    private static String tables(Tasklist tasklist) {
        tasklist.page().locator(".fjs-form table tbody tr").first().waitFor();
        return String.join("\n", tasklist.page().locator(".fjs-form table").allInnerTexts())
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
