/** Meetings that validate the plan and adapt it to how the company develops, until its results are declared. */
@ApplicationModule(
        allowedDependencies = {
            "engine",
            "calendar",
            "journey",
            "company",
            "diagnosis",
            "roadmap",
            "organisation",
            "resources"
        })
package eu.xport.followup;

import org.springframework.modulith.ApplicationModule;
