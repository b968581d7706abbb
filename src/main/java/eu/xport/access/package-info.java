/** Who enters a company's own pages: links by mail, and the visits that they open. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "journey"})
package eu.xport.access;

import org.springframework.modulith.ApplicationModule;
