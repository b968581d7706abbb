package eu.xport.financing.grant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who grants, as published.
 *
 * @param siret of the region; empty until it is set
 */
@ConfigurationProperties("xport.granter")
record Granter(@DefaultValue("Région Normandie") String name, @DefaultValue("") String siret) {}
