package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.grant.GrantView.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a company of a grant, in its language. */
@Component
class GrantViews {

    private final GrantAccount account;
    private final GrantProgress progress;
    private final Texts texts;

    GrantViews(GrantAccount account, GrantProgress progress, Texts texts) {
        this.account = account;
        this.progress = progress;
        this.texts = texts;
    }

    GrantView of(Grant grant, Locale language) {
        var told = progress.of(grant);
        return new GrantView(
                grant.number(),
                grant.purpose(),
                texts.of(language, "grantState." + grant.state()),
                lines(grant, language),
                grant.told(),
                texts.find(language, "portal.financing.next." + next(grant, told.stage())),
                grant.state().isUndecided(),
                told.runs(),
                told.invoicesWait());
    }

    /** Before the advance nobody can say that invoices are paid. */
    private String next(Grant grant, String stage) {
        if (account.toComeBack(grant).isPresent()) {
            return "recovery";
        }
        var unpaid =
                stage.equals(GrantState.SIGNED.name()) && account.paid(grant).isNothing();
        return unpaid ? "advance" : stage;
    }

    private List<Line> lines(Grant grant, Locale language) {
        var paid = account.paid(grant);
        return Stream.of(
                        line("grants.wished", Optional.of(day(ParisTime.dayOf(grant.wishedAt()), language)), language),
                        line("grants.asked", grant.proposal().map(one -> euro(one.euro(), language)), language),
                        line("grants.voted", grant.vote().map(vote -> euro(vote.euro(), language)), language),
                        line("grant.line.cut", grant.cutReason(), language),
                        line("grant.line.votedOn", grant.vote().map(vote -> day(vote.day(), language)), language),
                        line("grant.line.paid", grant.vote().map(vote -> euro(paid, language)), language),
                        line("grant.line.endsOn", grant.endsOn().map(day -> day(day, language)), language),
                        line("grant.line.reportDue", grant.reportDue().map(day -> day(day, language)), language),
                        line("grant.line.reportLate", grant.reportedLateOn().map(day -> day(day, language)), language),
                        line(
                                "grant.line.toComeBack",
                                account.toComeBack(grant).map(sum -> euro(sum, language)),
                                language),
                        line(
                                "grant.line.recoveryDue",
                                account.comesBackBy(grant).map(day -> day(day, language)),
                                language),
                        line("grant.line.givenUp", grant.givenUp().map(sum -> euro(sum, language)), language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(String label, Optional<String> value, Locale language) {
        return value.map(told -> new Line(texts.of(language, label), told));
    }

    private static String euro(Euro amount, Locale language) {
        return amount.text(language);
    }

    private static String day(LocalDate day, Locale language) {
        return PrintedDate.day(day, language);
    }
}
