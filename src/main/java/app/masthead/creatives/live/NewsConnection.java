package app.masthead.creatives.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The one connection on which a node hears what is told of creatives. It is asked whenever it has been silent for a while,
 * as the other end may be gone without a word: a machine that lost its power, a firewall that forgot. Without an answer in
 * time it fails as one that was closed does.
 */
class NewsConnection implements AutoCloseable {

    /** As the database lists it among its connections. */
    static final String NAME = "masthead creative news";

    /** How long it listens before it looks whether it still should, in milliseconds. */
    private static final int ATTENTION = 2_000;

    /** How often in a row nothing was heard before it asks. */
    private static final int SILENCES = 5;

    /** How long an answer may take, in seconds. */
    private static final int PATIENCE = 10;

    /** A burst is heard to its end before it is told, in milliseconds. */
    private static final int BURST = 100;

    private final Connection connection;
    private int silences;

    private NewsConnection(Connection connection) {
        this.connection = connection;
    }

    /** Opens one with the address and the name of that pool, but beside it. */
    static NewsConnection open(HikariDataSource pool) throws SQLException {
        var settings = new Properties();
        given(settings, "user", pool.getUsername());
        given(settings, "password", pool.getPassword());
        settings.setProperty("ApplicationName", NAME);
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE));
        settings.setProperty("socketTimeout", String.valueOf(PATIENCE));
        settings.setProperty("tcpKeepAlive", "true");
        var opened = new NewsConnection(DriverManager.getConnection(pool.getJdbcUrl(), settings));
        try {
            opened.ask("listen masthead_creatives");
            return opened;
        } catch (SQLException unheard) {
            opened.close();
            throw unheard;
        }
    }

    private static void given(Properties settings, String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }

    /** What has been told, in order; nothing when nobody has said anything for a moment. */
    List<String> heard() throws SQLException {
        var first = next(ATTENTION);
        if (first.isEmpty()) {
            silences++;
            if (silences == SILENCES) {
                silences = 0;
                ask("select 1");
            }
            return first;
        }
        silences = 0;
        var all = new ArrayList<>(first);
        rest();
        all.addAll(next(-1));
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Waits for so many milliseconds; a negative number only looks at what is there. */
    private List<String> next(int patience) throws SQLException {
        var told = connection.unwrap(PGConnection.class).getNotifications(patience);
        return told == null
                ? List.of()
                : List.of(told).stream().map(PGNotification::getParameter).toList();
    }

    private void ask(String question) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(question);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BURST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
