package eu.xport.demo;

import eu.xport.roadmap.RoadmapAction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of one company's story, filled in as its people would. */
record Forms(Rooms rooms, Plots plots, InventedCompany company, Filled filled, Chance chance, String journey) {

    Map<String, Object> of(String form, Map<String, Object> told) {
        var fields = new HashMap<>(filled.form(told));
        switch (form) {
            case "DraftRoadmap" -> fields.put("actions", actions(fields.get("actions"), Set.of(), lastDay((Integer)
                    fields.get("roadmapMonths"))));
            case "DeliverAction" -> report(fields);
            case "HoldReviewMeeting" -> review(fields);
            case "CloseJourney" -> fields.putAll(company.answersLater(chance));
            case "JourneyNote", "ExportImpulse", "InsuranceApplication" -> fields.put("journey", journey);
            default -> fields.computeIfPresent(
                    "newExpert", (key, colleague) -> rooms.colleagueOf(rooms.journey(journey)));
        }
        return fields;
    }

    private LocalDate lastDay(int months) {
        return filled.today().plusMonths(months).minusDays(5);
    }

    /** So many, or those that are named; nothing is planned that was in the plan before. */
    private List<Map<String, Object>> actions(Object wanted, Set<String> planned, LocalDate last) {
        var names = wanted instanceof List<?> named ? named : plots.suitable().get(company.experience());
        var possible = names.stream()
                .map(plots.actions()::get)
                .filter(action -> !planned.contains((String) action.get("service")))
                .toList();
        var count = wanted instanceof Integer number ? number : possible.size();
        return chance.some(count, possible).stream()
                .map(action -> filled.action(action, last))
                .toList();
    }

    private void report(Map<String, Object> fields) {
        if ("DELIVERED".equals(fields.get("actionOutcome"))) {
            fields.put("deliveredOn", filled.today().toString());
            rooms.players()
                    .shown(journey, "DeliverAction", "family")
                    .map(plots.delivered()::get)
                    .ifPresent(told -> fields.putAll(filled.form(told)));
        }
    }

    private void review(Map<String, Object> fields) {
        if (rooms.players()
                .shown(journey, "HoldReviewMeeting", "askAgain")
                .filter("true"::equals)
                .isPresent()) {
            fields.putAll(company.answersLater(chance));
            fields.putAll(filled.form(plots.milestone()));
        }
        if (fields.remove("drop") != null) {
            var roadmap = rooms.roadmap(journey);
            fields.put("changes", dropped(roadmap.openActions()));
            fields.computeIfPresent(
                    "newActions",
                    (key, count) -> actions(
                            count,
                            roadmap.actions().stream()
                                    .map(RoadmapAction::service)
                                    .collect(Collectors.toSet()),
                            roadmap.inForce().orElseThrow().horizon().until()));
        }
    }

    /** The last one: what is begun goes on. */
    private List<Map<String, Object>> dropped(List<RoadmapAction> open) {
        return open.stream()
                .skip(Math.max(0, open.size() - 1))
                .map(action -> Map.<String, Object>of(
                        "action", action.actionId(), "change", "DROP", "reason", filled.reader("smaller")))
                .toList();
    }
}
