package app.masthead.access.connections;

import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The connections through which people of the current tenant sign in, read anew for every sign-in. */
@Service
@Transactional(readOnly = true)
public class OidcConnections {

    private static final Logger LOG = LoggerFactory.getLogger(OidcConnections.class);

    private static final String IN_USE = """
            select c.tenant_id, c.id, c.kind, c.config_version as version, c.label, c.issuer, c.client_id, c.secret_enc,
                   c.config::text as config, %s as host
            from auth_connection c
            where c.tenant_id = current_tenant() and c.kind in ('oidc', 'google', 'azure_ad')
              and c.status in ('on', 'enforced')
            """.formatted(ConnectionAddresses.HOST);

    private static final String DRAFTED = """
            select c.tenant_id, c.id, c.kind, d.revision as version, c.label, d.issuer, d.client_id, d.secret_enc,
                   d.config::text as config, %s as host
            from auth_connection c
            join auth_connection_draft d on d.tenant_id = c.tenant_id and d.connection_id = c.id
            where c.tenant_id = current_tenant() and c.kind in ('oidc', 'google', 'azure_ad') and c.id = :id
              and d.revision = :revision and d.issuer is not null and d.client_id is not null
              and d.secret_enc is not null
            """.formatted(ConnectionAddresses.HOST);

    private final JdbcClient database;
    private final Vault vault;
    private final ConnectionAddresses addresses;

    OidcConnections(JdbcClient database, Vault vault, ConnectionAddresses addresses) {
        this.database = database;
        this.vault = vault;
        this.addresses = addresses;
    }

    /**
     * The connection, if it belongs to the current tenant and is switched on.
     *
     * @throws UnreadableSecret when its secret cannot be decrypted
     */
    public Optional<OidcConnection> find(String id) {
        return CurrentTenant.find().flatMap(tenant -> database.sql(IN_USE + " and c.id = :id")
                .param("id", id)
                .query((row, number) -> connection(row))
                .optional());
    }

    /**
     * The connection as its draft has it in that revision, to be tested; nothing once the draft has moved on.
     *
     * @throws UnreadableSecret when its secret cannot be decrypted
     */
    public Optional<OidcConnection> drafted(String id, long revision) {
        return database.sql(DRAFTED)
                .param("id", id)
                .param("revision", revision)
                .query((row, number) -> connection(row))
                .optional();
    }

    private OidcConnection connection(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var place = new Place("auth_connection", "secret_enc", row.getString("tenant_id"), id);
        return new OidcConnection(
                id,
                row.getInt("version"),
                row.getString("label"),
                row.getString("issuer"),
                row.getString("client_id"),
                secret(row.getString("secret_enc"), place, id),
                addresses.on(row.getString("host"), id).redirectUri(),
                ConnectionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                StoredConfig.read(row.getString("config")));
    }

    private Secret secret(String sealed, Place place, String connection) {
        try {
            return vault.open(sealed, place);
        } catch (IllegalStateException unreadable) {
            LOG.error("A secret cannot be opened", unreadable);
            throw new UnreadableSecret(connection);
        }
    }
}
