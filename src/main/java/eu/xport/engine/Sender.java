package eu.xport.engine;

/**
 * Where requests come from: an address of the old kind, or the first half of a new one, for whoever has one of these has
 * all that share it.
 */
public record Sender(String network) {

    private static final int HALF = 4;

    /** @param address as the server knows it, in digits */
    public static Sender of(String address) {
        return new Sender(address.contains(":") ? half(address) : address);
    }

    private static String half(String address) {
        var sides = address.replaceFirst("[%/].*", "").split("::", 2);
        var groups = sides[0].isEmpty() ? new String[0] : sides[0].split(":");
        var half = new StringBuilder();
        for (var group = 0; group < HALF; group++) {
            half.append(group < groups.length ? groups[group] : "0").append(':');
        }
        return half.toString();
    }
}
