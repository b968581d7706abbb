package eu.xport.reporting.cockpit;

import java.util.List;

/** A model as a picture, each part where Camunda Modeler put it. */
record PathDrawing(int left, int top, int width, int height, List<Shape> shapes, List<Line> lines) {

    /**
     * @param look how it is drawn: task, event, gateway or scope
     * @param name in lines that fit
     * @param badge where the number of the way stands
     * @param passed null where the process never was
     */
    record Shape(
            String look,
            int x,
            int y,
            int width,
            int height,
            boolean strong,
            String sign,
            List<String> name,
            int nameX,
            int nameY,
            PathBadge badge,
            Path.Passed passed) {

        public int middleX() {
            return x + width / 2;
        }

        public int middleY() {
            return y + height / 2;
        }

        public String diamond() {
            return "%d,%d %d,%d %d,%d %d,%d"
                    .formatted(middleX(), y, x + width, middleY(), middleX(), y + height, x, middleY());
        }

        public String state() {
            return passed == null ? "never" : passed.open() ? "open" : "passed";
        }
    }

    record Line(String points, boolean passed) {}
}
