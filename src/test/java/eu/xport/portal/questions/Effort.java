package eu.xport.portal.questions;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a page costs a visitor, counted while it is filled in, and told in seconds by the keystroke-level model (Card, Moran
 * and Newell, 1980: "The keystroke-level model for user performance time with interactive systems") and the reading speed of
 * the median adult (Trauzettel-Klosinski and Dietz, 2012: "Standardized assessment of reading performance", texts of equal
 * difficulty: English 228, French 195 words a minute).
 */
final class Effort {

    /** K, one key, of somebody who is no typist. */
    private static final double KEY = 0.28;

    /** P, to point at something with the mouse. */
    private static final double POINT = 1.1;

    /** B, to press the button of the mouse and let it go. */
    private static final double CLICK = 0.2;

    /** H, to move a hand between mouse and keys. */
    private static final double HAND = 0.4;

    /** M, to call to mind what comes next; a choice between answers takes one more. */
    private static final double THINK = 1.35;

    /** R, until the next page is there. */
    private static final double WAIT = 1;

    /** Of what nobody knows beforehand: a field that an analyst added. */
    private static final String SOMETHING = "Something of a line";

    private final Map<String, Object> answers;
    private final double wordsPerMinute;

    private final Set<String> read = new HashSet<>();

    private int fields;
    private int clicks;
    private int keys;
    private int pages;
    private int words;
    private double acting;

    Effort(Map<String, Object> answers, String language) {
        this.answers = answers;
        this.wordsPerMinute = language.startsWith("fr") ? 195 : 228;
    }

    /** Reads all that the page shows, but for what stood on the page before, and answers all that it asks. */
    void spendsOn(Page page) {
        pages++;
        acting += WAIT;
        var lines = page.locator("main").innerText().lines().map(String::strip).toList();
        words += lines.stream()
                .filter(line -> !line.isEmpty() && !read.contains(line))
                .mapToInt(line -> line.split("\\s+").length)
                .sum();
        read.addAll(lines);
        for (var question : page.locator("main form .question:visible").all()) {
            answer(question);
        }
    }

    void clicks(Locator button) {
        acting += THINK;
        click();
        button.click();
    }

    private void answer(Locator question) {
        fields++;
        acting += THINK;
        var field = question.locator("input, select, textarea").first();
        var answer = answers.getOrDefault(field.getAttribute("name"), SOMETHING).toString();
        switch (String.valueOf(field.getAttribute("type"))) {
            case "radio" -> {
                acting += THINK;
                click();
                question.locator("input[value='" + answer + "']").check();
            }
            case "checkbox" -> {
                click();
                field.check();
            }
            case "null" -> {
                click();
                click();
                field.selectOption(answer);
            }
            default -> {
                click();
                acting += 2 * HAND + answer.length() * KEY;
                keys += answer.length();
                field.fill(answer);
            }
        }
    }

    private void click() {
        clicks++;
        acting += POINT + CLICK;
    }

    int fields() {
        return fields;
    }

    int pages() {
        return pages;
    }

    double seconds() {
        return acting + words * 60 / wordsPerMinute;
    }

    @Override
    public String toString() {
        return "%d fields, %d clicks, %d keys, %d pages, %d words: %.0f seconds"
                .formatted(fields, clicks, keys, pages, words, seconds());
    }
}
