/** Where the application meets the process engine: its configuration, and how a form meets a room. Knows no business word. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "calendar")
package eu.xport.engine;

import org.springframework.modulith.ApplicationModule;
