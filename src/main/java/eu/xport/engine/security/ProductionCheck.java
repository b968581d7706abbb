package eu.xport.engine.security;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Production is asked for its settings before anything else: it does not start on a missing or weak one. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var environment = application.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            var faults = ProductionSettings.of(environment).faults();
            if (!faults.isEmpty()) {
                throw new UnsafeProduction(faults);
            }
        }
    }
}
