package eu.xport.financing.grant;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The region that grants.
 *
 * @param name as published, as is its {@code siret}, which is empty until it is set
 * @param departments of the region, by number; a company of another has to show an establishment here
 */
@ConfigurationProperties("xport.granter")
record Granter(
        @DefaultValue("Région Normandie") String name,
        @DefaultValue("") String siret,
        @DefaultValue({"14", "27", "50", "61", "76"}) Set<String> departments) {}
