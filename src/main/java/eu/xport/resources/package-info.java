/** The directory of the programme: the services that the partners offer. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "organisation"})
package eu.xport.resources;

import org.springframework.modulith.ApplicationModule;
