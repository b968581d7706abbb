/** An expert reaches the company within the promised days. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "journey", "company", "diagnosis", "organisation"})
package eu.xport.contact;

import org.springframework.modulith.ApplicationModule;
