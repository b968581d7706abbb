package eu.xport.reporting.cockpit;

import java.awt.Rectangle;
import java.util.stream.Stream;

/** Where the number of a shape stands: at that corner, from the top left on, where it hides no word. */
record PathBadge(int x, int y) {

    static final int RADIUS = 10;

    static PathBadge of(Rectangle shape, Rectangle name) {
        var right = shape.x + shape.width;
        var bottom = shape.y + shape.height;
        return Stream.of(
                        new PathBadge(shape.x, shape.y),
                        new PathBadge(shape.x, bottom),
                        new PathBadge(right, bottom),
                        new PathBadge(right, shape.y))
                .filter(corner -> !corner.hides(name))
                .findFirst()
                .orElse(new PathBadge(shape.x, shape.y));
    }

    private boolean hides(Rectangle name) {
        return name.intersects(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
}
