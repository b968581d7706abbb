/** The plan that company and expert agree on: its versions, its actions, and what becomes of them. */
@ApplicationModule(
        allowedDependencies = {"engine", "calendar", "journey", "company", "diagnosis", "organisation", "resources"})
package eu.xport.roadmap;

import org.springframework.modulith.ApplicationModule;
