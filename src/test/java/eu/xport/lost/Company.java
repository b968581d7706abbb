package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/** Visitors of the public page, one after the other. Some try again when they hear nothing, some give up. */
final class Company {

    private final Crowd crowd;
    private final Random chance;
    private final List<Filing> known = new ArrayList<>();

    Company(Crowd crowd, Random chance) {
        this.crowd = crowd;
        this.chance = chance;
    }

    void comes() {
        var filing = known.isEmpty() || chance.nextInt(8) > 0 ? somebodyNew() : asOneBefore();
        if (filing == null) {
            return;
        }
        var heard = sends(filing);
        while (!heard && crowd.isOpen() && chance.nextInt(4) > 0) {
            crowd.waitsForTheNode();
            heard = sends(filing);
        }
        if (heard) {
            known.add(filing);
        }
        if (chance.nextInt(10) == 0) {
            sends(filing);
        }
    }

    private Filing somebodyNew() {
        var answers = List.<Supplier<Map<String, Object>>>of(
                Answers::aCompanyNewToExport, Answers::anOccasionalExporter, Answers::aRegularExporter);
        return opened(answers.get(chance.nextInt(3)).get());
    }

    /** Somebody of a company that has sent its answers already. */
    private Filing asOneBefore() {
        return opened(known.get(chance.nextInt(known.size())).answers());
    }

    /** The page gives out the mark; without a page nobody sends anything. */
    private Filing opened(Map<String, Object> answers) {
        return crowd.line()
                .asks("/diagnosis")
                .filter(page -> page.statusCode() == 200)
                .map(page -> Jsoup.parse(page.body()).select("input[name=mark]").attr("value"))
                .map(mark -> new Filing(mark, answers, chance.nextInt(1 << 24)))
                .orElse(null);
    }

    private boolean sends(Filing filing) {
        crowd.ledger().sends(filing);
        var answer = crowd.line().from(filing.sender()).sendsForm("/diagnosis", filing.fields());
        answer.ifPresent(page -> assertThat(page.statusCode())
                .as("a good submission is taken or fails, it is not refused: %s", page.body())
                .matches(status -> status == 303 || status >= 500));
        var taken = answer.filter(page -> page.statusCode() == 303);
        taken.ifPresent(page -> {
            assertThat(page.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith(filing.result()));
            crowd.ledger().acknowledged(filing);
        });
        if (taken.isEmpty()) {
            crowd.ledger().silence();
        }
        return taken.isPresent();
    }
}
