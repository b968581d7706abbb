package eu.xport.modelling.gate;

import eu.xport.calendar.Length;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Values that an analyst writes as plain text are written as the application reads them; timers read a date. */
@Component
class WrittenValues implements Rule {

    private static final String LASTS = "[1-9]\\d* minutes";

    private static final Map<String, String> SPELLINGS = Map.of(
            "appointmentLasts", LASTS,
            "meetingLasts", LASTS,
            "meetingHour", "([01]\\d|2[0-3]):[0-5]\\d",
            "questionsAfterMonths", "[1-9]\\d*(, [1-9]\\d*)*",
            "timing", "AT_ONCE|DIGEST",
            "reader", "(COMPANY|EXPERT|MANAGERS|FORMER_EXPERT)(, (COMPANY|EXPERT|MANAGERS|FORMER_EXPERT))*",
            "letter", "[A-Z_]+");

    private static final Map<String, String> EXAMPLES = Map.of(
            "appointmentLasts", "60 minutes",
            "meetingLasts", "90 minutes",
            "meetingHour", "10:00",
            "questionsAfterMonths", "6, 12, 24",
            "timing", "AT_ONCE or DIGEST",
            "reader", "COMPANY, EXPERT, MANAGERS or FORMER_EXPERT",
            "letter", "CONTACT_REMINDER");

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate
                .changedProcesses()
                .flatMap(file -> Stream.concat(
                        file.camunda("inputParameter").flatMap(parameter -> written(file, parameter)),
                        file.each("timerEventDefinition").flatMap(timer -> timer(file, timer))));
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
