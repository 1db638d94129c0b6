package app.masthead.platform.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that cannot be reached from every other failure. What is thrown depends on the moment: the pool may
 * have no connection to give, a connection may break in the middle of a statement, or the server may end it while it
 * shuts down.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
final class LostDatabase {

    private static final String CONNECTION_EXCEPTIONS = "08";

    /** Ended by an administrator, by a crash, not accepting connections yet or any more, too many connections. */
    private static final Set<String> ENDED_BY_SERVER = Set.of("57P01", "57P02", "57P03", "53300");

    private LostDatabase() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(LostDatabase::tellsSo);
    }

    private static boolean tellsSo(@Nullable Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException failure && hasStateOfLoss(failure));
    }

    /** The server and its driver always name a state; the pool names none when it has taken a broken connection away. */
    private static boolean hasStateOfLoss(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.startsWith(CONNECTION_EXCEPTIONS) || ENDED_BY_SERVER.contains(state);
    }
}
