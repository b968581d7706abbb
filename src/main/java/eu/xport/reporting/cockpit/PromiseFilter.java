package eu.xport.reporting.cockpit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Which promises are listed; an empty word asks for all. */
record PromiseFilter(String state, String stage, String partner, String promise) {

    /** The partner of a case that nobody has yet. */
    static final String NOBODY = "none";

    static final List<String> STATES =
            Stream.of(PromiseState.values()).map(PromiseState::name).toList();

    /** Where an open case can be. */
    static final List<String> STAGES = List.of("FIRST_CONTACT", "ROADMAP_DESIGN", "FOLLOW_UP");

    /** What the programme promises. */
    static final List<String> PROMISES = List.of("contactDue", "roadmapDue");

    static PromiseFilter of(PromiseState state, String stage, String partner) {
        return new PromiseFilter(state.name(), stage, partner, "");
    }

    static PromiseFilter read(
            Asked asked, String state, String stage, String partner, String promise, Collection<String> partners) {
        return new PromiseFilter(
                asked.oneOf("state", state, STATES),
                asked.oneOf("stage", stage, STAGES),
                asked.oneOf("partner", partner, partners),
                asked.oneOf("promise", promise, PROMISES));
    }

    String address(int page) {
        var address = UriComponentsBuilder.fromPath("/staff/cockpit/cases");
        add(address, "state", state);
        add(address, "stage", stage);
        add(address, "partner", partner);
        add(address, "promise", promise);
        add(address, "page", page == 1 ? "" : String.valueOf(page));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
