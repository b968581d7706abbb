package eu.xport.engine.security;

import eu.xport.engine.StaffLink;
import java.util.List;
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
        var user = SecurityContextHolder.getContext().getAuthentication();
        return user == null
                ? List.of()
                : links.orderedStream()
                        .filter(link -> user.getAuthorities().stream()
                                .anyMatch(held -> link.group().equals(held.getAuthority())))
                        .toList();
    }
}
