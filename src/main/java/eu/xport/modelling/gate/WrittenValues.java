package eu.xport.modelling.gate;

import eu.xport.calendar.Length;
import eu.xport.modelling.Xml;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Values that an analyst writes as plain text are written as the application reads them; timers read a date. */
@Component
class WrittenValues implements Rule {

    private static final String RETRIES = "R[1-9]\\d?/PT[1-9]\\d*[MH]|PT[1-9]\\d*[MH](,PT[1-9]\\d*[MH]){0,19}";
    private static final String LASTS = "[1-9]\\d* minutes";

    private static final Map<String, String> SPELLINGS = Map.of(
            "appointmentLasts", LASTS,
            "meetingLasts", LASTS,
            "meetingHour", "([01]\\d|2[0-3]):[0-5]\\d",
            "questionsAfterMonths", "[1-9]\\d*(, [1-9]\\d*)*",
            "timing", "AT_ONCE|DIGEST",
            "reader", "(COMPANY|EXPERT|MANAGERS|FORMER_EXPERT)(, (COMPANY|EXPERT|MANAGERS|FORMER_EXPERT))*");

    private static final Map<String, String> EXAMPLES = Map.of(
            "appointmentLasts", "60 minutes",
            "meetingLasts", "90 minutes",
            "meetingHour", "10:00",
            "questionsAfterMonths", "6, 12, 24",
            "timing", "AT_ONCE or DIGEST",
            "reader", "COMPANY, EXPERT, MANAGERS or FORMER_EXPERT");

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedProcesses().flatMap(file -> Stream.of(
                        file.camunda("inputParameter").flatMap(parameter -> written(file, parameter)),
                        file.camunda("failedJobRetryTimeCycle").flatMap(cycle -> retries(file, cycle)),
                        file.each("timerEventDefinition").flatMap(timer -> timer(file, timer)))
                .flatMap(faults -> faults));
    }

    private static Stream<String> written(ProcessFile file, Element parameter) {
        var name = parameter.getAttribute("name");
        var text = Xml.text(parameter);
        if (Expression.isIn(text)) {
            return Stream.empty();
        }
        if (name.equals("opensBefore")) {
            return length(file, parameter, text);
        }
        if (name.equals("letter") && !isWritten(text)) {
            return Stream.of("%s: there is no letter %s, which %s sends."
                    .formatted(file.name(), Sentence.quoted(text), ProcessFile.place(parameter)));
        }
        return SPELLINGS.containsKey(name) && !text.matches(SPELLINGS.get(name))
                ? Stream.of("%s: %s of %s is %s: write it as %s."
                        .formatted(
                                file.name(),
                                name,
                                ProcessFile.place(parameter),
                                Sentence.quoted(text),
                                EXAMPLES.get(name)))
                : Stream.empty();
    }

    private static boolean isWritten(String letter) {
        var page = letter.toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
        return letter.matches("[A-Z_]+")
                && Stream.of("company/", "staff/")
                        .anyMatch(folder -> new ClassPathResource("letters/" + folder + page).exists());
    }

    private static Stream<String> retries(ProcessFile file, Element cycle) {
        var text = Xml.text(cycle);
        return text.matches(RETRIES) || Expression.isIn(text)
                ? Stream.empty()
                : Stream.of("%s: the retries of %s are %s: write the waiting times as PT1M,PT10M,PT1H or R3/PT10M."
                        .formatted(file.name(), ProcessFile.place(cycle), Sentence.quoted(text)));
    }

    private static Stream<String> length(ProcessFile file, Element parameter, String text) {
        try {
            Length.of(text);
            return Stream.empty();
        } catch (IllegalArgumentException unparsable) {
            return Stream.of("%s: %s of %s is no length: %s"
                    .formatted(
                            file.name(),
                            parameter.getAttribute("name"),
                            ProcessFile.place(parameter),
                            Sentence.of(unparsable)));
        }
    }

    private static Stream<String> timer(ProcessFile file, Element timer) {
        var date = Xml.children(timer, "timeDate")
                .map(Xml::text)
                .map(String::strip)
                .findFirst()
                .orElse("");
        return date.matches("\\$\\{.*}")
                        && Xml.children(timer)
                                .noneMatch(child -> child.getLocalName().matches("timeDuration|timeCycle"))
                ? Stream.empty()
                : Stream.of(("%s: the timer %s does not read a date: write a date such as ${contactDue} or"
                                + " ${deadline.from('3 days')}, so that weekends, holidays and clock stops count.")
                        .formatted(file.name(), ProcessFile.place(timer)));
    }
}
