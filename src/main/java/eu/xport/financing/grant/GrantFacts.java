package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.ThingFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What letters tell of the grant that their process is about: what happened, what stands, and what comes next. */
@Component
class GrantFacts implements ThingFacts {

    private final Grants grants;
    private final GrantAccount account;
    private final GrantProgress progress;
    private final Texts texts;

    GrantFacts(Grants grants, GrantAccount account, GrantProgress progress, Texts texts) {
        this.grants = grants;
        this.account = account;
        this.progress = progress;
        this.texts = texts;
    }

    @Override
    public String variable() {
        return GrantForm.GRANT;
    }

    @Override
    public Map<String, Object> of(String number, Locale language) {
        var grant = grants.of(number);
        var stage = progress.of(grant).stage();
        var facts = new HashMap<String, Object>(Map.of(
                "grantNumber", grant.number(),
                "grantNews", texts.of(language, "grant.news." + stage),
                "grantLines", lines(grant, language)));
        texts.find(language, "grant.next." + next(grant, stage)).ifPresent(next -> facts.put("grantNext", next));
        grant.told().ifPresent(reason -> facts.put("grantReason", reason));
        return facts;
    }

    private String next(Grant grant, String stage) {
        return account.toComeBack(grant).isPresent() ? "recovery" : stage;
    }

    /** What has to be given back comes first: nothing else of the grant matters to the company then. */
    private List<String> lines(Grant grant, Locale language) {
        var paid = account.paid(grant);
        return Stream.of(
                        line("toComeBack", account.toComeBack(grant).map(sum -> sum.text(language)), language),
                        line("recoveryDue", account.comesBackBy(grant).map(day -> day(day, language)), language),
                        line("givenUp", grant.givenUp().map(sum -> sum.text(language)), language),
                        line("purpose", Optional.of(grant.purpose()), language),
                        line("voted", grant.vote().map(vote -> vote.euro().text(language)), language),
                        line("votedOn", grant.vote().map(vote -> day(vote.day(), language)), language),
                        line("paid", Optional.of(paid.text(language)).filter(some -> !paid.isNothing()), language),
                        line("endsOn", grant.endsOn().map(day -> day(day, language)), language),
                        line("reportDue", grant.reportDue().map(day -> day(day, language)), language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String name, Optional<String> value, Locale language) {
        return value.map(told -> texts.of(language, "labelled", texts.of(language, "grant.line." + name), told));
    }

    private static String day(LocalDate day, Locale language) {
        return PrintedDate.inFull(ParisTime.closingHourOf(day), language);
    }
}
