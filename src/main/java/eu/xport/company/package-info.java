/** The small or medium company that wants to export, and the person who speaks for it. */
@ApplicationModule(allowedDependencies = {"engine", "calendar"})
package eu.xport.company;

import org.springframework.modulith.ApplicationModule;
