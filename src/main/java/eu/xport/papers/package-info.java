/** What companies are asked to hand in: each paper is asked for, sent, looked at for what it is, kept and read. */
@ApplicationModule(allowedDependencies = {"engine", "calendar", "company", "diagnosis", "journey", "organisation"})
package eu.xport.papers;

import org.springframework.modulith.ApplicationModule;
