/** One case per company, from the questions to the closing review: its number, stages, notes and promises. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "diagnosis"})
package eu.xport.journey;

import org.springframework.modulith.ApplicationModule;
