/** The answers of a company to the questions, and the export profile they yield. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company"})
package eu.xport.diagnosis;

import org.springframework.modulith.ApplicationModule;
