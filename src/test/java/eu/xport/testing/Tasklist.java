package eu.xport.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/** Camunda Tasklist in a browser, used as an expert does: fields are filled by the keys that the forms give them. */
public final class Tasklist {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double PATIENCE = 60_000;
    private static final String APPLICATION = "/camunda/app/tasklist/default/#/";

    private final Page page;
    private final String address;
    private JsonNode form;
    private String task;
    private Response answer;

    private Tasklist(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Logs in at the staff's one login. */
    public static Tasklist of(Page page, String address, String user) {
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address + "/camunda/app/tasklist/");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.locator(".start-process-action:visible, li.start-process-action:visible")
                .first()
                .waitFor();
        return new Tasklist(page, address);
    }

    public Page page() {
        return page;
    }

    /** The id of the open task. */
    public String task() {
        return task;
    }

    /** Opens the start form of a process from the menu. */
    public Tasklist starts(String process, String formFile) {
        form = read(formFile);
        page.navigate(address + APPLICATION);
        page.locator(".start-process-action a, li.start-process-action").first().click();
        page.locator(".modal-body a").getByText(process).first().click();
        page.locator(".modal-body .fjs-form").waitFor();
        return this;
    }

    public Tasklist opens(String task, String formFile) {
        form = read(formFile);
        this.task = task;
        page.navigate("about:blank");
        page.navigate(address + APPLICATION + "?task=" + task);
        page.locator(".fjs-form").waitFor();
        return this;
    }

    /** Takes an offered task over. */
    public Tasklist claims() {
        page.locator("[ng-click='claim()']").first().click();
        page.locator("[ng-click='unclaim()']").first().waitFor();
        return this;
    }

    /** Fills a field, whatever kind of field it is. */
    public Tasklist fills(String key, String value) {
        return fills(component(form, key), "", value);
    }

    /** Fills a field in a row of a list; rows count from 0. */
    public Tasklist fillsInRow(String list, int row, String key, String value) {
        return fills(component(component(form, list), key), "_" + row, value);
    }

    public Tasklist addsRow(String list) {
        var label = component(form, list).path("id").asText();
        page.locator(".fjs-form-field-dynamic-list")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id$='-" + label + "']")))
                .locator(".fjs-repeat-render-add")
                .click();
        return this;
    }

    /** Sends the form: with its own button where it has one, otherwise with Tasklist's. */
    public Tasklist sends() {
        var own = page.locator(".fjs-form button[type=submit]:visible");
        var tasklists = page.locator(".modal-footer .btn-primary:visible, button[ng-click='complete()']:visible");
        if (own.count() > 0) {
            assertThat(tasklists).hasCount(0);
        }
        var button = own.count() > 0 ? own.first() : tasklists.first();
        assertThat(button).isEnabled();
        answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
        return this;
    }

    /** Tries to send a form that lacks something: Tasklist itself says what. */
    public Tasklist sendsTooEarly() {
        page.locator("button[ng-click='complete()']:visible").first().click();
        closesMessage();
        return this;
    }

    /** The form was taken. */
    public void isDone() {
        if (!answer.ok()) {
            throw new AssertionError("Refused: " + answer.text());
        }
    }

    /** What Tasklist says when a room refuses the form; the message is closed, since it lies over the button. */
    public String refusal() {
        return closesMessage();
    }

    private String closesMessage() {
        var message = page.locator(".notifications .alert-danger").first();
        message.waitFor();
        var text = message.innerText();
        message.locator(".close:visible").click();
        return text;
    }

    private Tasklist fills(JsonNode component, String row, String value) {
        var id = "[id$='-" + component.path("id").asText();
        switch (component.path("type").asText()) {
            case "radio" -> chooses(component, id + row, value);
            case "checkbox" -> page.locator(id + row + "']").check();
            case "select" -> selects(page.locator(id + row + "-display']"), component, value);
            case "taglist" -> {
                page.locator(".fjs-taglist-input:visible").first().fill(value);
                page.locator(".fjs-dropdownlist-item").getByText(value).first().click();
            }
            case "datetime" -> {
                if ("time".equals(component.path("subtype").asText())) {
                    times(id + row, value);
                } else {
                    dates(id + row, value);
                }
            }
            default -> page.locator(id + row + "']").fill(value);
        }
        return this;
    }

    /** What the room offers is chosen as people read it. */
    private void chooses(JsonNode component, String id, String value) {
        if (component.path("values").isEmpty()) {
            page.locator(".fjs-form-field-radio")
                    .getByLabel(value, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        } else {
            page.locator(id + "-" + option(component, value) + "']").check();
        }
    }

    private void selects(Locator display, JsonNode component, String value) {
        display.click();
        var items = page.locator(".fjs-dropdownlist-item");
        if (component.path("values").isEmpty()) {
            items.getByText(value).first().click();
        } else {
            items.nth(option(component, value)).click();
        }
    }

    private void dates(String id, String value) {
        var day = page.locator(id + "-date'].flatpickr-input");
        var format = day.getAttribute("placeholder")
                .replace("jj", "dd")
                .replace("mm", "MM")
                .replace("aaaa", "yyyy");
        day.fill(LocalDate.parse(value.substring(0, 10)).format(DateTimeFormatter.ofPattern(format)));
        day.press("Enter");
        if (value.contains("T")) {
            times(id, LocalDateTime.parse(value).toLocalTime().toString());
        }
    }

    private void times(String id, String value) {
        var time = page.locator(id + "-time']");
        time.fill(value);
        time.press("Enter");
        time.blur();
    }

    private static int option(JsonNode component, String value) {
        var options = component.path("values");
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).path("value").asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode component(JsonNode parent, String key) {
        for (var component : parent.path("components")) {
            if (key.equals(component.path("key").asText())
                    || key.equals(component.path("path").asText())) {
                return component;
            }
            var inner = component.path("type").asText().equals("group") ? component(component, key) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Path.of("forms", file).toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
