package app.masthead.access.connections;

import app.masthead.access.SignInPaths;
import app.masthead.platform.storage.InstallationSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses of ours that an identity provider is told. They are absolute and made from what is stored, never from
 * the request, and each belongs to one connection (RFC 9700, section 4.4).
 */
@Component
public class ConnectionAddresses {

    /** The host name by which the current tenant is known to others. */
    static final String HOST = """
            (select coalesce(t.virtual_host, h.host)
             from tenant t
             join lateral (select host from tenant_host h where h.tenant_id = t.tenant_id and h.status = 'active'
                           order by h.kind desc, h.host limit 1) h on true
             where t.tenant_id = current_tenant())""";

    private final JdbcClient database;
    private final InstallationSettings settings;

    ConnectionAddresses(JdbcClient database, InstallationSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Those of a connection of the current tenant. */
    public Of of(String connection) {
        return on(database.sql("select " + HOST).query(String.class).single(), connection);
    }

    Of on(String host, String connection) {
        var saml = SignInPaths.SAML + connection;
        return new Of(
                settings.address(host, SignInPaths.CALLBACK + connection),
                settings.address(host, saml + SignInPaths.SAML_METADATA),
                settings.address(host, saml),
                settings.address(host, saml + SignInPaths.SAML_LOGOUT),
                settings.address(host, SignInPaths.PAGE));
    }

    /**
     * The addresses of one connection.
     *
     * @param redirectUri of OpenID Connect
     * @param entityId of the portal as a SAML service provider, where its metadata is too
     * @param acs the SAML assertion consumer service
     * @param logout the SAML single logout service
     * @param signIn where people begin
     */
    public record Of(String redirectUri, String entityId, String acs, String logout, String signIn) {}
}
