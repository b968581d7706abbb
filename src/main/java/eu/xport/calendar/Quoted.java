package eu.xport.calendar;

/** Repeats a refused text in a message: short, on one line and without anything invisible. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        var shown = text.codePoints()
                .limit(LONGEST)
                .map(sign -> isVisible(sign) ? sign : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "'" + shown + (text.codePoints().skip(LONGEST).findAny().isPresent() ? "..." : "") + "'";
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
