package eu.xport.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A letter for those who read mail as plain text: the same words, wrapped, with the addresses of links written out. */
class PlainText {

    private static final int WIDTH = 72;
    private static final Set<String> GROUPS = Set.of("ul", "dl");
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "li", "dt", "dd");

    private final List<String> lines = new ArrayList<>();

    static String of(Document page) {
        var text = new PlainText();
        text.tell(page.body());
        return String.join("\n", text.lines).strip() + "\n";
    }

    private void tell(Element part) {
        if (part.hasClass("head")) {
            return;
        }
        if (GROUPS.contains(part.tagName()) && !follows(part)) {
            gap();
        }
        if (part.hasClass("foot")) {
            gap();
            lines.add("-- ");
        }
        if (BLOCKS.contains(part.tagName())) {
            block(part);
        } else {
            part.children().forEach(this::tell);
        }
    }

    private void block(Element part) {
        var words = words(part);
        switch (part.tagName()) {
            case "li" -> wrap(words, "- ", "  ");
            case "dt" -> wrap(words, "", "");
            case "dd" -> wrap(words, "  ", "  ");
            case "h1" -> {
                wrap(words, "", "");
                lines.add("=".repeat(Math.min(WIDTH, words.length())));
            }
            default -> {
                if (!follows(part)) {
                    gap();
                }
                wrap(words, "", "");
            }
        }
    }

    /** The lines of the foot, and what stands under a heading. */
    private static boolean follows(Element part) {
        return part.hasClass("line")
                || Optional.ofNullable(part.previousElementSibling())
                        .filter(before -> before.tagName().equals("h2"))
                        .isPresent();
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add("");
        }
    }

    /** A word that is longer than a line, such as an address, stays whole: it could not be followed otherwise. */
    private void wrap(String words, String first, String then) {
        var told =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        told.forEach(line -> wrapLine(line, line == told.get(0) ? first : then, then));
    }

    private void wrapLine(String words, String first, String then) {
        var line = new StringBuilder(first);
        var empty = true;
        for (var word : words.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(then);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    private static String words(Element part) {
        var words = new StringBuilder();
        part.childNodes().forEach(node -> words.append(words(node)));
        return words.toString();
    }

    /** What somebody typed keeps its lines. */
    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText().replaceAll(text.parent().hasClass("said") ? "\\h+" : "\\s+", " ");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        if (element.tagName().equals("br")) {
            return "\n";
        }
        var words = words(element);
        var address = element.attr("href").replaceFirst("^(mailto|tel):", "");
        return address.isEmpty() || address.equals(words) ? words : words.strip() + "\n" + address;
    }
}
