package eu.xport.diagnosis;

/**
 * How ready a company is in one dimension.
 *
 * @param dimension its code, such as {@code OFFER}
 * @param points the sum of its answers
 * @param most what the questions of the dimension allow at most
 */
public record DimensionScore(String dimension, int points, int most) {

    static DimensionScore parse(String text) {
        var parts = text.split("[=/]");
        return new DimensionScore(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return dimension + "=" + points + "/" + most;
    }
}
