/** Writes and sends the letters that the processes ask for. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "journey", "access"})
package eu.xport.notification;

import org.springframework.modulith.ApplicationModule;
