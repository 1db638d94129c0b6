package app.masthead.access.connections;

import app.masthead.access.SignInPaths;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The connections through which people of the current tenant sign in, read anew for every sign-in. */
@Service
@Transactional(readOnly = true)
public class OidcConnections {

    private static final String COLUMNS = """
            select c.tenant_id, c.id, c.config_version, c.label, c.issuer, c.client_id, c.secret_enc,
                   coalesce(t.virtual_host, h.host) as host
            from auth_connection c
            join tenant t on t.tenant_id = c.tenant_id
            join lateral (select host from tenant_host h where h.tenant_id = c.tenant_id and h.status = 'active'
                          order by h.kind desc, h.host limit 1) h on true
            where c.tenant_id = current_tenant() and c.kind in ('oidc', 'google', 'azure_ad')
              and c.status in ('on', 'enforced')
            """;

    private final JdbcClient database;
    private final Vault vault;
    private final InstallationSettings settings;

    OidcConnections(JdbcClient database, Vault vault, InstallationSettings settings) {
        this.database = database;
        this.vault = vault;
        this.settings = settings;
    }

    public List<OidcConnection> usable() {
        return database.sql(COLUMNS + " order by c.label, c.id")
                .query((row, number) -> connection(row))
                .list();
    }

    /** The connection, if it belongs to the current tenant and is switched on. */
    public Optional<OidcConnection> find(String id) {
        return CurrentTenant.find().flatMap(tenant -> database.sql(COLUMNS + " and c.id = :id")
                .param("id", id)
                .query((row, number) -> connection(row))
                .optional());
    }

    private OidcConnection connection(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var place = new Place("auth_connection", "secret_enc", row.getString("tenant_id"), id);
        return new OidcConnection(
                id,
                row.getInt("config_version"),
                row.getString("label"),
                row.getString("issuer"),
                row.getString("client_id"),
                vault.open(row.getString("secret_enc"), place),
                settings.address(row.getString("host"), SignInPaths.CALLBACK + id));
    }
}
