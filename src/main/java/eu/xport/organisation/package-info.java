/** The partners of the accelerator, their experts and the roles of all who work here. */
@ApplicationModule(allowedDependencies = {"engine", "calendar"})
package eu.xport.organisation;

import org.springframework.modulith.ApplicationModule;
