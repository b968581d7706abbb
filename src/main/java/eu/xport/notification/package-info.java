/** Writes the letters that the processes ask for. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "journey"})
package eu.xport.notification;

import org.springframework.modulith.ApplicationModule;
