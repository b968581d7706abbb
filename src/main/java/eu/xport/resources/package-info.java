/** The directory of the programme: services, schemes, links and documents, and the agenda, from tables that an analyst keeps. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "organisation"})
package eu.xport.resources;

import org.springframework.modulith.ApplicationModule;
