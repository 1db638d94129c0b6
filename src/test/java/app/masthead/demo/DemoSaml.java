package app.masthead.demo;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.NewConnections;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.demo.identity.DemoIdentityProvider;
import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.saml.Binding;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The SAML connection that one demo tenant has beside its other one, as if it had been in use for years. */
class DemoSaml {

    static final String TENANT = "northlight";

    private static final String LABEL = "Northlight directory";
    private static final int YEARS = 10;
    private static final int DAYS_LEFT = 24;

    private final Connections connections;
    private final NewConnections added;
    private final SamlConnections saml;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoSaml(
            Connections connections,
            NewConnections added,
            SamlConnections saml,
            JdbcClient database,
            TransactionOperations transaction,
            Clock clock) {
        this.connections = connections;
        this.added = added;
        this.saml = saml;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Connects the tenant with the provider that listens today, and returns the id of the connection. */
    String connect(DemoIdentityProvider provider) {
        return CurrentTenant.call(
                new TenantId(TENANT),
                () -> inTransaction(() -> {
                    var id = find();
                    describe("auth_connection", "id", id, provider);
                    describe("auth_connection_draft", "connection_id", id, provider);
                    provider.samlCertificates(TENANT).forEach(it -> trust(id, it));
                    provider.register(TENANT, client(saml.registered(id).orElseThrow()));
                    switchOn(id);
                    return id;
                }));
    }

    private String find() {
        return connections.all().stream()
                .filter(it -> it.kind() == ConnectionKind.SAML && it.label().equals(LABEL))
                .map(Connection::id)
                .findFirst()
                .orElseGet(this::begin);
    }

    /** It begins with a certificate that the provider has replaced since, and that runs out soon. */
    private String begin() {
        var id = added.add(ConnectionKind.SAML, LABEL);
        var longAgo = clock.instant().atOffset(ZoneOffset.UTC).minusYears(YEARS).plusDays(DAYS_LEFT);
        trust(
                id,
                Certificates.selfSigned("Demo identity provider, until lately", 2048, longAgo.toInstant())
                        .certificate());
        return id;
    }

    private void describe(String table, String key, String id, DemoIdentityProvider provider) {
        database.sql("update " + table + """
                         set idp_entity_id = :entity, sso_url = :sso, sso_binding = 'redirect', slo_url = :slo,
                             slo_binding = 'redirect', metadata_url = :entity, tested_at = coalesce(tested_at, now())
                        where tenant_id = current_tenant() and\s""" + key + " = :id")
                .param("entity", provider.entityId(TENANT))
                .param("sso", provider.address(TENANT, Endpoint.SAML_SSO))
                .param("slo", provider.address(TENANT, Endpoint.SAML_SLO))
                .param("id", id)
                .update();
    }

    private void trust(String id, X509Certificate certificate) {
        var facts = Certificates.facts(certificate);
        database.sql("""
                        insert into auth_certificate (tenant_id, connection_id, sha256, der, subject, key_type, key_bits,
                            not_before, not_after, used_since)
                        values (current_tenant(), :id, :sha256, :der, :subject, :type, :bits, :from, :until, now())
                        on conflict do nothing""")
                .param("id", id)
                .param("sha256", facts.fingerprint())
                .param("der", encoded(certificate))
                .param("subject", facts.subject())
                .param("type", facts.keyType())
                .param("bits", facts.keyLength())
                .param("from", Timestamp.from(facts.notBefore()))
                .param("until", Timestamp.from(facts.notAfter()))
                .update();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SamlClient client(SamlConnections.Registered registered) {
        var at = registered.at();
        return SamlClient.of(at.entityId(), URI.create(at.acs()))
                .withLogout(URI.create(at.logout()), Binding.REDIRECT)
                .signingWith(registered.signing());
    }

    /** As if it had been tested and put to use; what has been decided about it since stays. */
    private void switchOn(String id) {
        database.sql("""
                        with begun as (
                            update auth_connection_draft set applied_revision = revision, tested_revision = revision
                            where tenant_id = current_tenant() and connection_id = :id and applied_revision is null
                            returning connection_id)
                        update auth_connection c set status = 'on' from begun
                        where c.tenant_id = current_tenant() and c.id = begun.connection_id""").param("id", id).update();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
