/** Invented companies for the demo: plays their journeys through the rooms' own doors; imported by nobody, unknown to production. */
@ApplicationModule(
        allowedDependencies = {
            "engine",
            "calendar",
            "journey",
            "contact",
            "roadmap",
            "followup",
            "hotline",
            "organisation"
        })
package eu.xport.demo;

import org.springframework.modulith.ApplicationModule;
