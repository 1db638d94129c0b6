package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class LostDatabaseTests {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08003", "08006", "57P01", "57P02", "57P03", "53300"})
    void it_reads_the_state_however_deep_it_is_wrapped(String state) {
        var broken = new SQLException("terminating connection", state);

        assertThat(LostDatabase.isCauseOf(new JpaSystemException(new RuntimeException(broken))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "23505", "42501", "40001"})
    void a_cancelled_or_refused_statement_is_no_loss(String state) {
        assertThat(LostDatabase.isCauseOf(new RuntimeException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void it_knows_a_pool_without_connections() {
        assertThat(LostDatabase.isCauseOf(new SQLTransientConnectionException("timed out")))
                .isTrue();
        assertThat(LostDatabase.isCauseOf(new SQLException("Connection is closed")))
                .isTrue();
        assertThat(LostDatabase.isCauseOf(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(LostDatabase.isCauseOf(new CannotCreateTransactionException("gone")))
                .isTrue();
    }

    @Test
    void nothing_and_other_failures_are_no_loss() {
        assertThat(LostDatabase.isCauseOf(null)).isFalse();
        assertThat(LostDatabase.isCauseOf(new IllegalStateException())).isFalse();
    }
}
