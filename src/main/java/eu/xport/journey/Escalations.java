package eu.xport.journey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each promise has its escalation. */
@Configuration(proxyBeanMethods = false)
class Escalations {

    @Bean
    EscalationForm reassignContactForm(
            CaseFile file, Journeys journeys, CaseExperts experts, Reassignment reassignment) {
        return new EscalationForm("ReassignContact", Journey.FIRST_CONTACT, file, journeys, experts, reassignment);
    }

    @Bean
    EscalationForm unblockRoadmapForm(
            CaseFile file, Journeys journeys, CaseExperts experts, Reassignment reassignment) {
        return new EscalationForm("UnblockRoadmap", Journey.ROADMAP, file, journeys, experts, reassignment);
    }
}
