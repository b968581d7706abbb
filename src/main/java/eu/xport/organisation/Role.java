package eu.xport.organisation;

import static eu.xport.organisation.Grant.all;
import static eu.xport.organisation.Grant.one;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.MIGRATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import eu.xport.engine.Groups;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What somebody does here, and what that allows in the engine. Experts are granted no task here: a task is open to the
 * group it is offered to, so that an expert works the own organisation's tasks alone.
 */
enum Role {
    EXPERTS(Groups.EXPERTS) {
        @Override
        Stream<Grant> grants() {
            return Stream.of(workplace(), startsCases(), appliesForFunds()).flatMap(List::stream);
        }
    },
    MANAGERS(Groups.MANAGERS) {
        @Override
        Stream<Grant> grants() {
            return Stream.of(workplace(), startsCases(), appliesForFunds(), decides(), control(), mending())
                    .flatMap(List::stream);
        }
    },
    FUNDING_OFFICERS(Groups.FUNDING_OFFICERS) {
        @Override
        Stream<Grant> grants() {
            return Stream.of(workplace(), appliesForFunds(), givesFundsBack(), takesPapersBack())
                    .flatMap(List::stream);
        }
    },
    ANALYSTS(Groups.ANALYSTS) {
        @Override
        Stream<Grant> grants() {
            return Stream.of(control(), deploys()).flatMap(List::stream);
        }
    },
    ADMINISTRATORS(Groups.ADMINISTRATORS) {
        @Override
        Stream<Grant> grants() {
            return Stream.of(Resources.values()).map(thing -> all(thing, Permissions.ALL));
        }
    };

    private final String group;

    Role(String group) {
        this.group = group;
    }

    String group() {
        return group;
    }

    abstract Stream<Grant> grants();

    /** Tasklist, and what it shows beside a task: who is who, the model as a picture. */
    private static List<Grant> workplace() {
        return List.of(
                one(Resources.APPLICATION, "tasklist", ACCESS),
                all(Resources.USER, READ),
                all(Resources.GROUP, READ),
                all(Resources.PROCESS_DEFINITION, READ));
    }

    /** Files the questions for a company, notes what happened outside a task, records an absence and hours for calls. */
    private static List<Grant> startsCases() {
        return List.of(
                one(Resources.PROCESS_DEFINITION, "ExportJourney", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "JourneyNote", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "RecordAbsence", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "RecordSlots", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "PaperRequest", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "WithdrawPapers", READ, CREATE_INSTANCE),
                all(Resources.PROCESS_INSTANCE, CREATE));
    }

    /** Files what a company applies for, and simulates before what it would bring. */
    private static List<Grant> appliesForFunds() {
        return List.of(
                one(Resources.PROCESS_DEFINITION, "ExportImpulse", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "InsuranceApplication", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "GrantNote", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "WithdrawInsurance", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "GrantSimulation", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "InsuranceSimulation", READ, CREATE_INSTANCE),
                all(Resources.PROCESS_INSTANCE, CREATE));
    }

    /** A task that an officer has taken goes back to the officers, or to the one who may do it. */
    private static List<Grant> givesFundsBack() {
        return Stream.of(
                        "ExportImpulse",
                        "GrantPayment",
                        "PaperRequest",
                        "InsuranceApplication",
                        "InsuranceProspecting",
                        "InsuranceStatement",
                        "InsuranceGrace",
                        "InsuranceRepayment")
                .map(process -> one(Resources.PROCESS_DEFINITION, process, READ, TASK_ASSIGN))
                .toList();
    }

    /** What a grant's process has asked for. */
    private static List<Grant> takesPapersBack() {
        return List.of(one(Resources.PROCESS_DEFINITION, "WithdrawPapers", READ, CREATE_INSTANCE));
    }

    /** Gives a whole portfolio to others, and the work on a promise more time. */
    private static List<Grant> decides() {
        return List.of(
                one(Resources.PROCESS_DEFINITION, "HandOverPortfolio", READ, CREATE_INSTANCE),
                one(Resources.PROCESS_DEFINITION, "MoveDeadline", READ, CREATE_INSTANCE));
    }

    /** Cockpit: how cases run and how rules decided, without what tasks show of a person. */
    private static List<Grant> control() {
        return List.of(
                one(Resources.APPLICATION, "cockpit", ACCESS),
                all(Resources.PROCESS_DEFINITION, READ, READ_INSTANCE, READ_HISTORY),
                all(Resources.DECISION_DEFINITION, READ, Permissions.READ_HISTORY),
                all(Resources.DECISION_REQUIREMENTS_DEFINITION, READ),
                all(Resources.DEPLOYMENT, READ),
                all(Resources.BATCH, READ));
    }

    /** Deploys from Camunda Modeler, through the gate; takes no deployment away. */
    private static List<Grant> deploys() {
        return List.of(all(Resources.DEPLOYMENT, CREATE));
    }

    /** Works and entrusts every task, tries again what failed, moves cases to a newer model. Cockpit counts tasks only for who reads all of them. */
    private static List<Grant> mending() {
        return List.of(
                all(
                        Resources.PROCESS_DEFINITION,
                        READ_INSTANCE_VARIABLE,
                        READ_HISTORY_VARIABLE,
                        READ_TASK,
                        READ_TASK_VARIABLE,
                        TASK_WORK,
                        TASK_ASSIGN,
                        RETRY_JOB,
                        MIGRATE_INSTANCE),
                all(Resources.TASK, READ),
                all(Resources.BATCH, BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES));
    }
}
