package eu.xport.reporting.cockpit;

/** How much of the promised time nine of ten cases leave. */
enum ShareBand {
    NONE,
    HALF,
    MOST,
    NEARLY_ALL,
    OVER;

    static ShareBand of(int percent) {
        if (percent <= 50) {
            return HALF;
        }
        if (percent <= 80) {
            return MOST;
        }
        return percent <= 100 ? NEARLY_ALL : OVER;
    }

    public String css() {
        return "share-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
