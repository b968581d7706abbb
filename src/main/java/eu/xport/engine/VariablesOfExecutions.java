package eu.xport.engine;

import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * H2 keeps the first plan that it made for a query. The engine's most frequent one, the variables of an execution that are no
 * task's, is planned while the tables are empty and then reads every variable there is, unless one index answers it.
 */
@Component
@Profile("!production")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VariablesOfExecutions implements Groundwork {

    private final JdbcClient database;

    VariablesOfExecutions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lay() {
        database.sql("create index if not exists variable_of_execution on act_ru_variable (execution_id_, task_id_)")
                .update();
    }
}
