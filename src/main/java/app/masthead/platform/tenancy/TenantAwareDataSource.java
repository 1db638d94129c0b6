package app.masthead.platform.tenancy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL, at the start of every transaction, for which tenant it runs.
 *
 * <p>The setting is local to the transaction, so that nothing outlives it on a pooled connection, be the pool ours or
 * PgBouncer's in transaction mode.
 */
class TenantAwareDataSource extends DelegatingDataSource {

    TenantAwareDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return tenantAware(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return tenantAware(super.getConnection(username, password));
    }

    private static Connection tenantAware(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TenantAwareDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantAwareConnection(connection));
    }
}
