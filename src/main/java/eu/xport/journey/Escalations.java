package eu.xport.journey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each promise has its escalation. */
@Configuration(proxyBeanMethods = false)
class Escalations {

    @Bean
    EscalationForm reassignContactForm(CaseFile file, CaseExperts experts, Reassignment reassignment) {
        return new EscalationForm("ReassignContact", Journey.FIRST_CONTACT, file, experts, reassignment);
    }

    @Bean
    EscalationForm unblockRoadmapForm(CaseFile file, CaseExperts experts, Reassignment reassignment) {
        return new EscalationForm("UnblockRoadmap", Journey.ROADMAP, file, experts, reassignment);
    }
}
