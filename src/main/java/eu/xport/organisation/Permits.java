package eu.xport.organisation;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.springframework.stereotype.Component;

/** Writes down what groups may do; asking twice changes nothing. */
@Component
class Permits {

    private final AuthorizationService authorizations;

    Permits(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** What the group was granted before stays; what an administrator added stays. */
    void give(String group, Grant grant) {
        var authorization = of(group, grant).findFirst().orElseGet(() -> blank(group, grant));
        var wanted = grant.permissions().toArray(Permission[]::new);
        if (!Stream.of(wanted).allMatch(authorization::isPermissionGranted)) {
            Stream.of(wanted).forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }

    private Stream<Authorization> of(String group, Grant grant) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(grant.kind())
                .resourceId(grant.id())
                .list()
                .stream();
    }

    private Authorization blank(String group, Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(grant.kind());
        authorization.setResourceId(grant.id());
        return authorization;
    }
}
