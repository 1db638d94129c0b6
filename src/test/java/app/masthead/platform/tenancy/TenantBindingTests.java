package app.masthead.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.PortalTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A connection belongs to a tenant for one transaction, whoever holds it before and after. */
class TenantBindingTests extends PortalTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");

    @Autowired
    private DataSource source;

    @Test
    void each_transaction_of_a_connection_is_bound_anew() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(CurrentTenant.call(ACME, () -> tenant(connection))).isEqualTo("acme");
            connection.commit();
            assertThat(CurrentTenant.call(GLOBEX, () -> tenant(connection))).isEqualTo("globex");
            connection.rollback();
            assertThat(tenant(connection)).isNull();
        }
    }

    @Test
    void nothing_of_it_outlives_the_transaction() throws SQLException {
        try (var connection = source.getConnection()) {
            CurrentTenant.call(ACME, () -> InstallationScope.call(() -> tenant(connection)));
            connection.commit();

            assertThat(
                            read(
                                    connection.unwrap(org.postgresql.PGConnection.class),
                                    "select current_setting('masthead.tenant', true) || current_setting('masthead.scope', true)"))
                    .isEmpty();
        }
    }

    @Test
    void the_tenant_does_not_change_inside_a_transaction() {
        assertThatThrownBy(() -> cast.inTenant("acme", database -> CurrentTenant.call(GLOBEX, () -> "never")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    private static @Nullable String tenant(Connection connection) {
        try {
            return read(connection, "select current_tenant()");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static @Nullable String read(Object connection, String sql) throws SQLException {
        try (var statement = ((Connection) connection).createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
