package eu.xport.engine.security;

import eu.xport.engine.StaffLink;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages of the rooms that whoever is logged in may open. */
@ControllerAdvice
class StaffLinks {

    private final ObjectProvider<StaffLink> links;

    StaffLinks(ObjectProvider<StaffLink> links) {
        this.links = links;
    }

    @ModelAttribute("staffLinks")
    List<StaffLink> open() {
        return links.orderedStream().filter(link -> isIn(link.group())).toList();
    }

    /** Whether "My companies", the pages of companies and Tasklist are theirs to open. */
    @ModelAttribute("worksOnCases")
    boolean worksOnCases() {
        return Stream.of(Doors.CASE_WORKERS).anyMatch(StaffLinks::isIn);
    }

    private static boolean isIn(String group) {
        var user = SecurityContextHolder.getContext().getAuthentication();
        return user != null && user.getAuthorities().stream().anyMatch(held -> group.equals(held.getAuthority()));
    }
}
