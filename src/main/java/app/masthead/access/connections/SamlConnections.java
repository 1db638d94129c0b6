package app.masthead.access.connections;

import app.masthead.access.connections.SamlConnection.Ours;
import app.masthead.access.connections.SamlConnection.Terms;
import app.masthead.access.connections.SamlConnection.Theirs;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SAML connections of the current tenant, read anew for every sign-in, each in one statement. */
@Service
@Transactional(readOnly = true)
public class SamlConnections {

    private static final String OURS = """
            select c.id, c.label, c.sp_signing_key_enc, c.sp_signing_cert, c.sp_decryption_key_enc,
                   c.sp_decryption_cert, s.idp_entity_id, s.sso_url, s.sso_binding, s.slo_url, s.slo_binding,
                   s.slo_response_url, s.sign_requests, s.want_encrypted, s.idp_initiated, s.clock_skew_s, s.config::text as config,
                   %s as host,
            """.formatted(ConnectionAddresses.HOST);

    private static final String IN_USE = OURS + """
                   s.config_version as version,
                   array(select der from auth_certificate k where k.tenant_id = c.tenant_id and k.connection_id = c.id
                         and k.used_since is not null and k.distrusted_at is null order by k.sha256) as certificates
            from auth_connection c
            join auth_connection s on s.tenant_id = c.tenant_id and s.id = c.id
            where c.tenant_id = current_tenant() and c.kind = 'saml' and c.status in ('on', 'enforced')
            """;

    private static final String DRAFTED = OURS + """
                   s.revision as version,
                   array(select der from auth_certificate k where k.tenant_id = c.tenant_id and k.connection_id = c.id
                         and k.distrusted_at is null order by k.sha256) as certificates
            from auth_connection c
            join auth_connection_draft s on s.tenant_id = c.tenant_id and s.connection_id = c.id
            where c.tenant_id = current_tenant() and c.kind = 'saml' and c.id = :id and s.revision = :revision
              and s.idp_entity_id is not null and s.sso_url is not null
            """;

    private final JdbcClient database;
    private final SpKeys keys;
    private final ConnectionAddresses addresses;

    SamlConnections(JdbcClient database, SpKeys keys, ConnectionAddresses addresses) {
        this.database = database;
        this.keys = keys;
        this.addresses = addresses;
    }

    /** Whether the connection is switched on and its provider offers single logout. */
    public boolean offersLogout(String id) {
        return database.sql("""
                        select exists (select from auth_connection where tenant_id = current_tenant() and id = :id
                                       and kind = 'saml' and status in ('on', 'enforced') and slo_url is not null)""").param("id", id).query(Boolean.class).single();
    }

    /**
     * The connection, if it belongs to the current tenant and is switched on.
     *
     * @throws UnreadableSecret when a key of ours cannot be decrypted
     */
    public Optional<SamlConnection> find(String id) {
        return database.sql(IN_USE + " and c.id = :id")
                .param("id", id)
                .query((row, number) -> connection(row))
                .optional();
    }

    /** The connection as its draft has it in that revision, to be tested; nothing once the draft has moved on. */
    public Optional<SamlConnection> drafted(String id, long revision) {
        return database.sql(DRAFTED)
                .param("id", id)
                .param("revision", revision)
                .query((row, number) -> connection(row))
                .optional();
    }

    /** What we are for a connection, drafted or in use; nothing for one of another kind or of nobody here. */
    public Optional<Registered> registered(String id) {
        return database.sql("""
                        select c.id, c.sp_signing_cert, c.sp_decryption_cert, d.sign_requests,
                               d.config::text as config, %s as host
                        from auth_connection c
                        join auth_connection_draft d on d.tenant_id = c.tenant_id and d.connection_id = c.id
                        where c.tenant_id = current_tenant() and c.kind = 'saml' and c.id = :id
                        """.formatted(ConnectionAddresses.HOST))
                .param("id", id)
                .query((row, number) -> new Registered(
                        addresses.on(row.getString("host"), id),
                        StoredCertificates.read(row.getBytes("sp_signing_cert")),
                        StoredCertificates.read(row.getBytes("sp_decryption_cert")),
                        row.getBoolean("sign_requests"),
                        StoredConfig.read(row.getString("config"))))
                .optional();
    }

    /** What is registered of us at the identity provider, or is to be: all of it public. */
    public record Registered(
            ConnectionAddresses.Of at,
            X509Certificate signing,
            X509Certificate decryption,
            boolean signsRequests,
            ConnectionConfig config) {}

    private SamlConnection connection(ResultSet row) throws SQLException {
        return new SamlConnection(
                row.getString("id"),
                row.getInt("version"),
                row.getString("label"),
                ours(row),
                theirs(row),
                new Terms(
                        row.getBoolean("sign_requests"),
                        row.getBoolean("want_encrypted"),
                        row.getBoolean("idp_initiated"),
                        Duration.ofSeconds(row.getInt("clock_skew_s"))),
                StoredConfig.read(row.getString("config")));
    }

    private Ours ours(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var at = addresses.on(row.getString("host"), id);
        var signing = new SpKeys.Sealed(row.getString(SpKeys.SIGNING), row.getBytes("sp_signing_cert"));
        var decryption = new SpKeys.Sealed(row.getString(SpKeys.DECRYPTION), row.getBytes("sp_decryption_cert"));
        return new Ours(
                at.entityId(),
                at.acs(),
                at.logout(),
                keys.open(id, SpKeys.SIGNING, signing),
                keys.open(id, SpKeys.DECRYPTION, decryption));
    }

    private static Theirs theirs(ResultSet row) throws SQLException {
        return new Theirs(
                row.getString("idp_entity_id"),
                Objects.requireNonNull(StoredEndpoint.signOn(row)),
                Optional.ofNullable(StoredEndpoint.logout(row)),
                StoredCertificates.read(row.getArray("certificates")));
    }
}
