package eu.xport.testing;

/** Some tests have a short form, for every build, and a long one: {@code mvn verify -Plong}. */
public final class LongForm {

    private LongForm() {}

    public static boolean asked() {
        return Boolean.getBoolean("xport.test.long");
    }

    /** As much as the build has time for. */
    public static int of(int inShort, int inLong) {
        return asked() ? inLong : inShort;
    }
}
