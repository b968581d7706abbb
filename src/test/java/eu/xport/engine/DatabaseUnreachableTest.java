package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseUnreachableTest {

    @Test
    void aDatabaseThatDoesNotAnswerNamesTheSettingsToLookAt() {
        assertThat(told(new SQLException("Connection to db:5432 refused.", "08001"))
                        .getAction())
                .contains("XPORT_DB_URL");
    }

    @Test
    void aWrongPasswordNamesThemToo() {
        assertThat(told(new SQLException("password authentication failed", "28P01"))
                        .getDescription())
                .contains("password authentication failed");
    }

    @Test
    void aSecondStartInTheSameFolderIsToldWhy() {
        assertThat(told(new SQLException("Database may be already in use", "90020"))
                        .getDescription())
                .contains("in use by another program");
    }

    @Test
    void anyOtherFaultIsLeftToSpring() {
        assertThat(told(new SQLException("syntax error", "42601"))).isNull();
    }

    private static FailureAnalysis told(SQLException cause) {
        return new DatabaseUnreachable().analyze(new IllegalStateException("no start", cause));
    }
}
