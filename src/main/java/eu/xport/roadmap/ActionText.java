package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An action in words, as people read it in forms and on pages. */
@Component
class ActionText {

    /** A field to choose from shows one line, and the end of the action must be on it. */
    private static final int LONGEST_NAME = 36;

    private final ServiceCatalogue catalogue;
    private final Texts texts;
    private final Clock clock;

    ActionText(ServiceCatalogue catalogue, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** {@code A-000001 ETUDE - Tailor-made market study, 1 Apr to 15 May, Business France}. */
    String line(RoadmapAction action, Locale language) {
        return texts.of(
                language,
                "roadmap.action",
                action.actionId(),
                action.service(),
                catalogue.nameOf(action.service(), language),
                day(action.startsOn(), language),
                day(action.endsOn(), language),
                Partner.titleOf(action.deliverer()));
    }

    /** Short enough for a list to choose from: {@code A-000001 Tailor-made market study, until 15 May}. */
    String title(RoadmapAction action, Locale language) {
        return texts.of(
                language,
                "roadmap.actionToChoose",
                action.actionId(),
                shortened(catalogue.nameOf(action.service(), language)),
                day(action.endsOn(), language));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() + "…" : name;
    }

    /** What is free is billed by nobody. */
    String full(RoadmapAction action, Locale language) {
        var line = texts.of(
                language,
                isFree(action) ? "roadmap.freeActionInFull" : "roadmap.actionInFull",
                line(action, language),
                Partner.titleOf(action.prescriber()),
                Partner.titleOf(action.biller()),
                cost(action, language));
        return action.note() == null ? line : line + "\n  " + action.note();
    }

    /** {@code 1,500.00 €}; a price that nobody knows yet is to be quoted. */
    String cost(RoadmapAction action, Locale language) {
        if (action.cost() == null) {
            return texts.of(language, "cost.toBeQuoted");
        }
        return isFree(action) ? texts.of(language, "cost.free") : action.cost().text(language);
    }

    static boolean isFree(RoadmapAction action) {
        return Euro.NOTHING.equals(action.cost());
    }

    String withState(RoadmapAction action, Delivery delivery, Locale language) {
        return texts.of(language, "roadmap.actionState", line(action, language), state(action, delivery, language));
    }

    /** What became of an action by now; one that should have been delivered is overdue. */
    String state(RoadmapAction action, Delivery delivery, Locale language) {
        return delivery.isOpen() && action.endsOn().isBefore(LocalDate.now(clock))
                ? texts.of(language, "delivery.overdue", day(action.endsOn(), language))
                : texts.of(language, "delivery." + delivery.state());
    }

    private static String day(LocalDate day, Locale language) {
        return PrintedDate.day(day, language);
    }
}
