package eu.xport.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Words in a picture, broken into lines: SVG does not do it by itself. */
final class PictureText {

    private static final int LINE = 14;

    /** Of the letters of Arial at 12 pixels, on average and somewhat more. */
    private static final double LETTER = 6.6;

    private static final int TASK_WIDTH = 92;

    private PictureText() {}

    static String centred(String text, double x, double y) {
        var lines = lines(text, TASK_WIDTH);
        return drawn(lines, x, y - (lines.size() - 1) * LINE / 2.0 + 4);
    }

    static String below(String text, double x, double top, double width) {
        return drawn(lines(text, width), x, top + LINE - 3);
    }

    static double height(String text, double width) {
        return lines(text, width).size() * LINE;
    }

    private static String drawn(List<String> lines, double x, double first) {
        var drawn = new StringBuilder();
        for (var line = 0; line < lines.size(); line++) {
            drawn.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"#22313f\">%s</text>\n"
                    .formatted(
                            PictureShape.number(x),
                            PictureShape.number(first + line * LINE),
                            HtmlUtils.htmlEscape(lines.get(line))));
        }
        return drawn.toString();
    }

    static List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" +")) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
