package eu.xport.journey;

import java.util.Optional;

/** How people and processes call a case: {@code XP-2026-000145}. It is the business key of all its processes. */
public record JourneyNumber(String text) {

    private static final String PATTERN = "XP-[0-9]{4}-[0-9]{6,}";

    public JourneyNumber {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("A journey's number reads XP-<year>-<6 digits>");
        }
    }

    public static JourneyNumber of(String text) {
        return new JourneyNumber(text);
    }

    /** Empty for the business key of a process that belongs to no case. */
    public static Optional<JourneyNumber> in(String businessKey) {
        return Optional.ofNullable(businessKey)
                .filter(text -> text.matches(PATTERN))
                .map(JourneyNumber::of);
    }

    static JourneyNumber of(int year, long count) {
        return new JourneyNumber("XP-%d-%06d".formatted(year, count));
    }

    @Override
    public String toString() {
        return text;
    }
}
