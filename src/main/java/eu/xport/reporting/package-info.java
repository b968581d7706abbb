/** Counts, promises kept, exports: reads what the rooms have written, through views of its own, and writes nothing. */
@ApplicationModule(allowedDependencies = {"engine", "calendar"})
package eu.xport.reporting;

import org.springframework.modulith.ApplicationModule;
