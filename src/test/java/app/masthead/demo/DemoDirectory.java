package app.masthead.demo;

import app.masthead.demo.identity.DemoPerson;
import app.masthead.demo.identity.DemoTenant;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the demo tenants and their people from the database, and tells each tenant how to sign in. */
class DemoDirectory {

    static final String INSTALLATION = "installation";
    static final String SECRET = "demo-secret-of-the-demo-identity-provider";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Vault vault;
    private final InstallationSettings settings;

    DemoDirectory(JdbcClient database, TransactionOperations transaction, Vault vault, InstallationSettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.vault = vault;
        this.settings = settings;
    }

    /** The installation itself and whoever runs it, as far as the identity provider is concerned. */
    DemoTenant installation() {
        var people = InstallationScope.call(
                () -> inTransaction(() -> database.sql("select id, name, email from super_admin order by name")
                        .query((row, number) ->
                                DemoRole.SUPER_ADMIN.person(row.getString(1), row.getString(2), row.getString(3)))
                        .list()));
        return new DemoTenant(INSTALLATION, "the console", people);
    }

    URI console(String path) {
        return URI.create(settings.address(settings.url().getHost(), path));
    }

    List<DemoTenant> tenants() {
        var found = InstallationScope.call(() -> inTransaction(
                () -> database.sql("select tenant_id, name from tenant where status = 'active' order by tenant_id")
                        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                        .list()));
        return found.stream()
                .map(tenant -> new DemoTenant(tenant.get(0), tenant.get(1), people(tenant.get(0))))
                .toList();
    }

    private List<DemoPerson> people(String tenant) {
        return CurrentTenant.call(
                new TenantId(tenant),
                () -> inTransaction(() -> database.sql("""
                        select id, name, email, status, role, creative_reviewer
                        from app_user where tenant_id = current_tenant()
                        order by status <> 'active', array_position(array['admin', 'editor', 'viewer'], role),
                                 creative_reviewer desc, name""")
                        .query((row, number) -> DemoRole.of(
                                        row.getString("role"),
                                        row.getBoolean("creative_reviewer"),
                                        row.getString("status"))
                                .person(row.getString("id"), row.getString("name"), row.getString("email")))
                        .list()));
    }

    String host(String tenant) {
        return CurrentTenant.call(
                new TenantId(tenant),
                () -> inTransaction(() -> database.sql(
                                "select host from tenant_host where status = 'active' order by kind desc, host limit 1")
                        .query(String.class)
                        .single()));
    }

    URI address(String tenant, String path) {
        return URI.create(settings.address(host(tenant), path));
    }

    /** The token of the tenant's demo buyer, if the demo data made one. */
    Optional<String> token(String tenant) {
        var token = "mh_demo_" + tenant + "_buyer";
        return CurrentTenant.call(
                new TenantId(tenant),
                () -> inTransaction(() -> database.sql("""
                        select :token from principal_token
                        where tenant_id = current_tenant() and token_sha256 = sha256(cast(:token as bytea))
                          and revoked_at is null""")
                        .param("token", token)
                        .query(String.class)
                        .optional()));
    }

    static String connection(String tenant) {
        return "demo-" + tenant + "-oidc";
    }

    /** Switches the demo connection on, with the issuer at which the provider listens today. */
    void connect(String tenant, String issuer) {
        var id = connection(tenant);
        var sealed = vault.seal(new Secret(SECRET), new Place("auth_connection", "secret_enc", tenant, id));
        CurrentTenant.run(
                new TenantId(tenant),
                () -> inTransaction(() -> database.sql("""
                        insert into auth_connection (tenant_id, id, kind, label, status, issuer, client_id, secret_enc, tested_at)
                        values (current_tenant(), :id, 'oidc', 'Demo sign-in', 'on', :issuer, 'masthead', :secret, now())
                        on conflict on constraint auth_connection_pk
                        do update set issuer = excluded.issuer, secret_enc = excluded.secret_enc,
                                      config_version = auth_connection.config_version + 1""")
                        .param("id", id)
                        .param("issuer", issuer)
                        .param("secret", sealed)
                        .update()));
    }

    /** Links everybody who has been here to the identity that the provider listening today gives them. */
    void introduce(String tenant, String connection, String issuer) {
        CurrentTenant.run(
                new TenantId(tenant),
                () -> inTransaction(() -> database.sql("""
                        insert into external_identity
                            (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, created_at)
                        select tenant_id, gen_random_uuid(), :connection, :issuer, id::text, id, 'invitation', created_at
                        from app_user where status <> 'invited'
                        on conflict on constraint external_identity_user_key
                        do update set issuer = excluded.issuer, subject = excluded.subject""")
                        .param("connection", connection)
                        .param("issuer", issuer)
                        .update()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
