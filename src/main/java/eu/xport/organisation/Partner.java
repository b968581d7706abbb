package eu.xport.organisation;

import eu.xport.engine.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The founders of the accelerator; a partner's code is the id of its group. */
public enum Partner {
    AD_NORMANDIE("ad-normandie", "AD Normandie"),
    CCI_NORMANDIE("cci-normandie", "CCI International Normandie"),
    BUSINESS_FRANCE("business-france", "Business France");

    private final String group;
    private final String title;

    Partner(String group, String title) {
        this.group = group;
        this.title = title;
    }

    public String group() {
        return group;
    }

    public String title() {
        return title;
    }

    public static Optional<Partner> of(String group) {
        return Stream.of(values())
                .filter(partner -> partner.group.equals(group))
                .findFirst();
    }

    /** All partners to choose from. */
    public static List<Option> choices() {
        return Stream.of(values())
                .map(partner -> new Option(partner.title, partner.group))
                .toList();
    }

    /** The partner's name, or the code itself where it is none of ours. */
    public static String titleOf(String group) {
        return of(group).map(Partner::title).orElse(group);
    }
}
