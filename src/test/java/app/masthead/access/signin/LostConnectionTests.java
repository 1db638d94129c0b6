package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database ends the connections under the portal, as a restart of it does. */
class LostConnectionTests extends SignInTest {

    @Autowired
    private DataSource source;

    @AfterEach
    void drop_what_is_broken() throws SQLException {
        pool().getHikariPoolMXBean().softEvictConnections();
    }

    @Test
    void whoever_asks_then_is_told_so_and_the_portal_recovers_by_itself() throws SQLException {
        var visitor = visitor();
        endConnections();

        var answer = visitor.get(at("acme", "/sign-in"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("cannot reach its database").doesNotContain("Exception");
        SecurityHeadersTests.assertStrict(answer);
        assertThat(statuses(visitor, pool().getMaximumPoolSize())).endsWith(200).isSubsetOf(200, 503);
    }

    private List<Integer> statuses(Visitor visitor, int requests) {
        var statuses = new ArrayList<Integer>();
        for (var sent = 0; sent < requests; sent++) {
            statuses.add(visitor.get(at("acme", "/sign-in")).status());
        }
        return statuses;
    }

    /** All that the pool has, and so soon after their last use that the pool does not look at them again. */
    private void endConnections() throws SQLException {
        var held = new ArrayList<Connection>();
        try {
            while (held.size() < pool().getMaximumPoolSize()) {
                held.add(source.getConnection());
            }
            var last = held.removeLast();
            for (var connection : held) {
                end(last, process(connection));
            }
            pool().evictConnection(last);
            last.close();
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    private static void end(Connection by, int process) throws SQLException {
        try (var statement = by.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            statement.setInt(1, process);
            statement.execute();
        }
        by.commit();
    }

    private static int process(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            return answer.getInt(1);
        } finally {
            connection.commit();
        }
    }

    private HikariDataSource pool() throws SQLException {
        return source.unwrap(HikariDataSource.class);
    }
}
