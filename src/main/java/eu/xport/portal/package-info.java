/** The public pages, for visitors without an account: rendered on the server, in the visitor's language, without scripts. */
@ApplicationModule(
        allowedDependencies = {
            "engine",
            "calendar",
            "company",
            "journey",
            "diagnosis",
            "contact",
            "resources",
            "access",
            "roadmap",
            "followup",
            "hotline",
            "meeting",
            "papers",
            "financing",
            "financing::grant",
            "financing::insurance"
        })
package eu.xport.portal;

import org.springframework.modulith.ApplicationModule;
