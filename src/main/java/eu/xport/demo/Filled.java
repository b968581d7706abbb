package eu.xport.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Fills in the fields of a form as a plot tells them.
 *
 * @param words in the language of the staff
 * @param today the day on which the form is sent
 * @param workingDay the day itself, or the next one on which people work
 */
record Filled(
        InventedCompany company, Words words, Chance chance, LocalDate today, UnaryOperator<LocalDate> workingDay) {

    private static final Pattern RANGE = Pattern.compile("(/?)(-?\\d+)\\.\\.(\\d+)");

    /** Nobody is asked to meet at lunch. */
    private static final List<Integer> HOURS = List.of(9, 10, 11, 14, 15, 16);

    Map<String, Object> form(Map<String, Object> told) {
        var fields = new HashMap<String, Object>();
        told.forEach((key, value) -> fields.put(key, value(key, value)));
        return fields;
    }

    /** An action of the plan, in days from now on and at the latest on its last day. */
    Map<String, Object> action(Map<String, Object> told, LocalDate last) {
        var action = form(told);
        var from = workingDay.apply(today.plusDays((Integer) action.remove("from")));
        var until = workingDay.apply(from.plusDays((Integer) action.remove("lasts")));
        action.put("startsOn", from.toString());
        action.put("endsOn", (until.isAfter(last) ? last : until).toString());
        return action;
    }

    /** In the language of the company, which reads it in its plan or in a letter. */
    String reader(String name) {
        return Words.in(company.locale()).of(name, company, chance);
    }

    private Object value(String key, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return number(
                    chance.between(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3))),
                    range.group(1).isEmpty());
        }
        return switch (text.charAt(0)) {
            case '$' -> text.startsWith("$$")
                    ? reader(text.substring(2))
                    : words.of(text.substring(1), company, chance);
            case '+' -> day(key, Integer.parseInt(text.substring(1)));
            default -> text.equals("own") ? own(key) : text;
        };
    }

    private Object number(int drawn, boolean plain) {
        return plain ? drawn : Math.max(company.export(), company.turnover() / 50) * drawn / 100 / 1000 * 1000;
    }

    private String day(String key, int ahead) {
        var day = workingDay.apply(today.plusDays(ahead));
        return key.endsWith("At")
                ? day.atTime(chance.of(HOURS), chance.of(List.of(0, 30))).toString()
                : day.toString();
    }

    private Object own(String key) {
        return key.endsWith("ountries")
                ? company.countries()
                : company.countries().get(0);
    }
}
