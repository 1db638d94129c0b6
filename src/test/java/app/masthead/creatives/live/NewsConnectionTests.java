package app.masthead.creatives.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection that cannot be listened on, and one on which much is said. */
class NewsConnectionTests {

    private static final String ADDRESS = "jdbc:stub:";

    private final List<String> asked = new ArrayList<>();
    private final Deque<List<String>> said = new ArrayDeque<>();
    private final Driver driver = driver(connection());
    private boolean deaf;

    @BeforeEach
    void know() throws SQLException {
        DriverManager.registerDriver(driver);
    }

    @AfterEach
    void forget() throws SQLException {
        DriverManager.deregisterDriver(driver);
    }

    @Test
    void what_was_opened_and_cannot_listen_is_closed() {
        deaf = true;

        assertThatThrownBy(this::open).hasMessage("Deaf");

        assertThat(asked).containsExactly("createStatement", "close");
    }

    @Test
    void what_is_said_shortly_after_is_heard_with_it() throws SQLException {
        said.addAll(List.of(List.of("one", "two"), List.of("three"), List.of("later")));

        try (var listening = open()) {
            assertThat(listening.heard()).containsExactly("one", "two", "three");
        }
    }

    private NewsConnection open() throws SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(ADDRESS);
            return NewsConnection.open(pool);
        }
    }

    private Connection connection() {
        return stub(Connection.class, (self, method, given) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "createStatement" -> statement();
                case "unwrap" -> stub(PGConnection.class, (it, notifications, patience) -> notifications());
                default -> null;
            };
        });
    }

    private Statement statement() throws SQLException {
        if (deaf) {
            throw new SQLException("Deaf");
        }
        return stub(Statement.class, (self, method, given) -> method.getName().equals("execute") ? false : null);
    }

    private PGNotification[] notifications() {
        return said.pop().stream()
                .map(it -> stub(PGNotification.class, (self, method, given) -> it))
                .toArray(PGNotification[]::new);
    }

    private static Driver driver(Connection connection) {
        return stub(Driver.class, (self, method, given) -> switch (method.getName()) {
            case "connect" -> ADDRESS.equals(given[0]) ? connection : null;
            case "equals" -> self == given[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> method.getName();
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(NewsConnectionTests.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
