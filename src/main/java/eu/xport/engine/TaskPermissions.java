package eu.xport.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * A task is open to the group it is offered to for as long as it is offered, and to nobody by name: so a task that is
 * entrusted to somebody else leaves no permission behind.
 */
class TaskPermissions extends DefaultAuthorizationProvider {

    /** People see and change their own account; to remove it is the administrator's. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    /** Who deploys needs no right to take the deployment away, with all its cases. */
    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return new AuthorizationEntity[0];
    }

    /**
     * Whoever may work a task may claim it and give it back, but neither take it from somebody nor hand it to somebody:
     * claiming in another's name, or resolving, would do that.
     */
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        var context = Context.getCommandContext();
        var user = context.getAuthenticatedUserId();
        var byHand = context.isAuthorizationCheckEnabled() && user != null && !isBorn((TaskEntity) task);
        if (byHand && !isOwn(user, oldAssignee, newAssignee)) {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskAssign((TaskEntity) task));
        }
        return null;
    }

    /** Whoever asked somebody to help keeps no permission by it. */
    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return withdrawn(task, getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
        return withdrawn(task, getGrantAuthorizationByUserId(user, Resources.TASK, task.getId()));
    }

    /** The engine itself removes all permissions of a task that ends. */
    private static AuthorizationEntity[] withdrawn(Task task, AuthorizationEntity permission) {
        return permission == null || ((TaskEntity) task).isDeleted() ? null : new AuthorizationEntity[] {permission};
    }

    /** The model names the first assignee of a task; whoever's form led to it has no part in that. */
    private static boolean isBorn(TaskEntity task) {
        return "Init".equals(task.getTaskState());
    }

    private static boolean isOwn(String user, String oldAssignee, String newAssignee) {
        return (oldAssignee == null || oldAssignee.equals(user)) && (newAssignee == null || newAssignee.equals(user));
    }
}
