/** What companies ask between two meetings, and what the partner whose services cover it answers. */
@ApplicationModule(
        allowedDependencies = {"engine", "calendar", "company", "diagnosis", "journey", "organisation", "resources"})
package eu.xport.hotline;

import org.springframework.modulith.ApplicationModule;
