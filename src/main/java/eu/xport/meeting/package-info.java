/** What companies want changed about the meetings that are agreed, and what becomes of it. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "diagnosis", "journey", "organisation"})
package eu.xport.meeting;

import org.springframework.modulith.ApplicationModule;
