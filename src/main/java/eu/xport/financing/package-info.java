/** Money for a roadmap: Export Impulse, the regional grant, and the business development insurance. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "journey", "roadmap", "papers"})
package eu.xport.financing;

import org.springframework.modulith.ApplicationModule;
