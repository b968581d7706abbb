package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseAwayTest {

    private final DatabaseAway door = new DatabaseAway();

    static Stream<SQLException> databaseIsAway() {
        return Stream.of(
                new SQLTransientConnectionException("Connection is not available"),
                new SQLException("This connection has been closed.", "08003"),
                new SQLException("terminating connection because of crash of another server process", "57P02"),
                new SQLException("the database system is starting up", "57P03"));
    }

    @ParameterizedTest
    @MethodSource("databaseIsAway")
    void whoeverComesWhileTheDatabaseIsAwayIsToldToComeAgain(SQLException away) throws ServletException, IOException {
        var answer = answerTo(new IllegalStateException("Reads a case", new RuntimeException(away)));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
    }

    @Test
    void whateverElseGoesWrongIsNoMatterOfComingAgain() {
        var failure = new IllegalStateException(new SQLException("null value in column", "23502"));

        assertThatThrownBy(() -> answerTo(failure)).isSameAs(failure);
    }

    private MockHttpServletResponse answerTo(RuntimeException failure) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        door.doFilter(new MockHttpServletRequest(), answer, (request, response) -> {
            throw failure;
        });
        return answer;
    }
}
