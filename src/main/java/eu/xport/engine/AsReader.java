package eu.xport.engine;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The engine is told who reads the page: it answers, refuses and notes as if that person came by Tasklist or Cockpit. */
@Component
class AsReader {

    private final ObjectProvider<ProcessEngine> engine;

    AsReader(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Empty where nobody is logged in. */
    <T> Optional<T> asks(Function<ProcessEngine, T> question) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(reader -> asks(reader, question));
    }

    private <T> T asks(Authentication reader, Function<ProcessEngine, T> question) {
        var identities = engine.getObject().getIdentityService();
        identities.setAuthentication(
                reader.getName(),
                reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        try {
            return question.apply(engine.getObject());
        } finally {
            identities.clearAuthentication();
        }
    }
}
