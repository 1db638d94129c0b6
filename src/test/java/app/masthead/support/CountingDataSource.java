package app.masthead.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down every statement that a page asks for. The session's own bookkeeping and the binding of the tenant are
 * not a page's and do not count.
 */
public class CountingDataSource extends DelegatingDataSource {

    private static final List<Asked> STATEMENTS = new CopyOnWriteArrayList<>();

    CountingDataSource(DataSource target) {
        super(target);
    }

    public static void reset() {
        STATEMENTS.clear();
    }

    /** The statements that this thread has asked for since the last reset, in order; none of the background's. */
    public static List<String> statements() {
        return STATEMENTS.stream()
                .filter(it -> it.thread() == Thread.currentThread())
                .map(Asked::sql)
                .toList();
    }

    /** Those of the other threads since the last reset: of all work in the background. */
    public static List<String> statementsOfBackground() {
        return STATEMENTS.stream()
                .filter(it -> it.thread() != Thread.currentThread())
                .map(Asked::sql)
                .toList();
    }

    private record Asked(Thread thread, String sql) {}

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && arguments != null) {
                        note(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static void note(String sql) {
        var lower = sql.toLowerCase(Locale.ROOT);
        if (!lower.contains("spring_session")
                && !lower.contains("scheduled_tasks")
                && !lower.contains("resolve_host")
                && !lower.contains("set_config")) {
            STATEMENTS.add(new Asked(Thread.currentThread(), sql));
        }
    }
}
