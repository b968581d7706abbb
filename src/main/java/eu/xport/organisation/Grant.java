package eu.xport.organisation;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * Something that a role may do.
 *
 * @param id which one of its kind; {@link Authorization#ANY} for all of them
 */
record Grant(Resource kind, String id, List<Permission> permissions) {

    static Grant all(Resource kind, Permission... permissions) {
        return one(kind, Authorization.ANY, permissions);
    }

    static Grant one(Resource kind, String id, Permission... permissions) {
        return new Grant(kind, id, List.of(permissions));
    }
}
