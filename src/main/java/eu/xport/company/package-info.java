/** The small or medium company that wants to export, the person who speaks for it, and who gets the newsletter. */
@ApplicationModule(allowedDependencies = {"engine", "calendar"})
package eu.xport.company;

import org.springframework.modulith.ApplicationModule;
