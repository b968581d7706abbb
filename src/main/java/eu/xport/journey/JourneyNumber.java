package eu.xport.journey;

/** How people and processes call a case: {@code XP-2026-000145}. It is the business key of all its processes. */
public record JourneyNumber(String text) {

    public JourneyNumber {
        if (!text.matches("XP-[0-9]{4}-[0-9]{6,}")) {
            throw new IllegalArgumentException("A journey's number reads XP-<year>-<6 digits>");
        }
    }

    public static JourneyNumber of(String text) {
        return new JourneyNumber(text);
    }

    static JourneyNumber of(int year, long count) {
        return new JourneyNumber("XP-%d-%06d".formatted(year, count));
    }

    @Override
    public String toString() {
        return text;
    }
}
