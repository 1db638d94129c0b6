package app.masthead.platform.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that binds its tenant before the first statement of each transaction.
 *
 * <p>With auto-commit on there is no transaction to bind to, so nothing is bound and nothing is visible.
 */
class TenantAwareConnection implements InvocationHandler {

    private static final String BIND =
            "select set_config('masthead.tenant', ?, true), set_config('masthead.scope', ?, true)";
    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");

    private final Connection target;
    private boolean bound;

    TenantAwareConnection(Connection target) {
        this.target = target;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        var name = method.getName();
        if (name.equals("unwrap") || name.equals("isWrapperFor")) {
            return unwrap(method, arguments);
        }
        if (STATEMENTS.contains(name)) {
            bind();
        }
        var result = call(method, arguments);
        if (ENDS.contains(name)) {
            bound = false;
        }
        return result;
    }

    private void bind() throws SQLException {
        if (bound || target.getAutoCommit()) {
            return;
        }
        try (var statement = target.prepareStatement(BIND)) {
            statement.setString(1, CurrentTenant.find().map(TenantId::value).orElse(""));
            statement.setString(2, InstallationScope.isEntered() ? "installation" : "");
            statement.execute();
        }
        bound = true;
    }

    private @Nullable Object unwrap(Method method, Object @Nullable [] arguments) throws Throwable {
        var type = (Class<?>) Objects.requireNonNull(arguments)[0];
        if (type.isInstance(target)) {
            return method.getName().equals("unwrap") ? target : Boolean.TRUE;
        }
        return call(method, arguments);
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
