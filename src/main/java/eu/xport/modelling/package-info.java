/** From an analyst's edit to running cases: what a model would change, whether it may, and what it means in words. */
@ApplicationModule(allowedDependencies = {"engine", "calendar"})
package eu.xport.modelling;

import org.springframework.modulith.ApplicationModule;
