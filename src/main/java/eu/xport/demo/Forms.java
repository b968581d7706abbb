package eu.xport.demo;

import eu.xport.roadmap.RoadmapAction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of one company's story, filled in as its people would. */
record Forms(Rooms rooms, Plots plots, InventedCompany company, Filled filled, Chance chance, String journey) {

    Map<String, Object> of(Step step) {
        var fields = new HashMap<>(filled.form(step.fields()));
        switch (step.form()) {
            case "DraftRoadmap" -> fields.put("actions", actions((Integer) fields.get("actions"), lastDay((Integer)
                    fields.get("roadmapMonths"))));
            case "DeliverAction" -> report(fields);
            case "HoldReviewMeeting" -> review(fields);
            case "CloseJourney" -> fields.putAll(company.answersLater(chance));
            case "JourneyNote" -> fields.put("journey", journey);
            default -> fields.computeIfPresent(
                    "newExpert", (key, colleague) -> rooms.colleagueOf(rooms.journey(journey)));
        }
        return fields;
    }

    private LocalDate lastDay(int months) {
        return filled.today().plusMonths(months).minusDays(5);
    }

    private List<Map<String, Object>> actions(int count, LocalDate last) {
        return chance.some(count, plots.suitable().get(company.experience())).stream()
                .map(name -> filled.action(plots.actions().get(name), last))
                .toList();
    }

    private void report(Map<String, Object> fields) {
        if ("DELIVERED".equals(fields.get("actionOutcome"))) {
            fields.put("deliveredOn", filled.today().toString());
            rooms.rehearsal()
                    .shown(journey, "DeliverAction", "family")
                    .map(plots.delivered()::get)
                    .ifPresent(told -> fields.putAll(filled.form(told)));
        }
    }

    private void review(Map<String, Object> fields) {
        if (rooms.rehearsal()
                .shown(journey, "HoldReviewMeeting", "askAgain")
                .filter("true"::equals)
                .isPresent()) {
            fields.putAll(company.answersLater(chance));
        }
        if (fields.remove("drop") != null) {
            var roadmap = rooms.roadmap(journey);
            fields.put("changes", dropped(roadmap.openActions()));
            fields.computeIfPresent(
                    "newActions",
                    (key, count) -> actions(
                            (Integer) count,
                            roadmap.inForce().orElseThrow().horizon().until()));
        }
    }

    /** The last one: what is begun goes on. */
    private List<Map<String, Object>> dropped(List<RoadmapAction> open) {
        return open.stream()
                .skip(Math.max(0, open.size() - 1))
                .map(action -> Map.<String, Object>of(
                        "action", action.actionId(), "change", "DROP", "reason", filled.word("dropped")))
                .toList();
    }
}
