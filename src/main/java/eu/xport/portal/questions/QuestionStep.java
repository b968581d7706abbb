package eu.xport.portal.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions of one topic, with what was answered to all others.
 *
 * @param number from 1
 * @param most how many there are
 * @param title of the topic
 * @param parts what this step asks
 * @param others what the other steps ask, to be carried along
 */
record QuestionStep(int number, int most, String title, List<Shown> parts, List<Shown> others) {

    /** Each group of the form is a topic; what stands between groups belongs to the one before. */
    static QuestionStep of(List<Shown> form, int wanted) {
        var topics = new ArrayList<List<Shown>>();
        for (var part : form) {
            if (topics.isEmpty()
                    || part.widget() == Widget.GROUP
                            && topics.get(topics.size() - 1).stream()
                                    .anyMatch(before -> before.widget() == Widget.GROUP)) {
                topics.add(new ArrayList<>());
            }
            topics.get(topics.size() - 1).add(part);
        }
        var number = Math.max(1, Math.min(wanted, topics.size()));
        var topic = topics.get(number - 1);
        return new QuestionStep(
                number,
                topics.size(),
                topic.stream()
                        .filter(part -> part.widget() == Widget.GROUP)
                        .findFirst()
                        .map(group -> group.field().label())
                        .orElse(""),
                topic,
                Shown.inputs(form)
                        .filter(field -> Shown.inputs(topic).noneMatch(field::equals))
                        .toList());
    }

    boolean asks(String field) {
        return Shown.inputs(parts).anyMatch(part -> part.id().equals(field));
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == most;
    }
}
