package app.masthead.support;

import app.masthead.access.SignedIn;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The people of the tests: Ada owns Acme, Bob edits, Rita reviews creatives, Cleo views, Max was deactivated; Dan owns
 * Globex, another publisher. Eve is a super-admin and belongs to no tenant.
 */
public class Cast {

    public static final CastMember ADA = member("acme", 1, "Ada", "admin", false, "active");
    public static final CastMember BOB = member("acme", 2, "Bob", "editor", false, "active");
    public static final CastMember RITA = member("acme", 3, "Rita", "viewer", true, "active");
    public static final CastMember CLEO = member("acme", 4, "Cleo", "viewer", false, "active");
    public static final CastMember MAX = member("acme", 5, "Max", "editor", false, "deactivated");
    public static final CastMember DAN = member("globex", 6, "Dan", "admin", false, "active");

    public static final UUID EVE = UUID.fromString("01990000-0000-7000-8000-000000000007");

    static final List<CastMember> PEOPLE = List.of(ADA, BOB, RITA, CLEO, MAX, DAN);

    private final JdbcClient database;
    private final TransactionOperations transaction;

    Cast(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** A request by somebody of the cast on the host of that person's own tenant. */
    public static RequestPostProcessor as(CastMember person) {
        return as(person, person.host());
    }

    /**
     * A request by somebody of the cast on any host. The test support looks for the filters of the request before the
     * portal has resolved its host, so it is told that they are a tenant's.
     */
    public static RequestPostProcessor as(CastMember person, String host) {
        return request -> SignedIn.as(person.tenant(), person.id())
                .postProcessRequest(on(host, HostKind.TENANT).postProcessRequest(request));
    }

    /** A request by Eve on the installation's host. */
    public static RequestPostProcessor asEve() {
        return asEve("localhost");
    }

    /** A request by Eve on any host. */
    public static RequestPostProcessor asEve(String host) {
        return request -> SignedIn.asSuperAdmin(EVE)
                .postProcessRequest(on(host, HostKind.INSTALLATION).postProcessRequest(request));
    }

    /** A request by somebody of the cast who came in because the identity provider fails. */
    public static RequestPostProcessor inEmergency(CastMember person) {
        return request -> SignedIn.inEmergency(person.tenant(), person.id())
                .postProcessRequest(on(person.host(), HostKind.TENANT).postProcessRequest(request));
    }

    /** A request by Eve during a stay in a tenant, which begins now and ends any earlier one. */
    public RequestPostProcessor eveVisiting(String tenant) {
        var entry = entry(tenant);
        return request -> SignedIn.asVisitor(tenant, EVE, entry)
                .postProcessRequest(on(tenant + ".localhost", HostKind.TENANT).postProcessRequest(request));
    }

    /** A stay of Eve's in a tenant, which begins now and ends any earlier one. */
    public UUID entry(String tenant) {
        var entry = UUID.randomUUID();
        inTenant(tenant, all -> all.sql("""
                        update tenant_entry set ended_at = now(), end_reason = 'replaced'
                        where super_admin_id = :eve and ended_at is null""").param("eve", EVE).update());
        inTenant(
                tenant, all -> all.sql("""
                        insert into tenant_entry (tenant_id, id, super_admin_id, super_admin_name, super_admin_email,
                            reason, begun_at, not_after, arrived_at)
                        values (current_tenant(), :id, :eve, 'Eve', 'eve@masthead.example', 'Their provider fails.',
                            now(), now() + interval '30 minutes', now())""").param("id", entry).param("eve", EVE).update());
        return entry;
    }

    /** A request by somebody who came by a set-up link of the tenant. */
    public static RequestPostProcessor asSetUpGuest(String tenant, UUID link) {
        return asSetUpGuest(tenant, link, tenant + ".localhost");
    }

    public static RequestPostProcessor asSetUpGuest(String tenant, UUID link, String host) {
        return request -> SignedIn.asSetUpGuest(tenant, link)
                .postProcessRequest(on(host, HostKind.TENANT).postProcessRequest(request));
    }

    /** A set-up link of the tenant that ends, or ended, so many hours from now. */
    public UUID setUpLink(String tenant, byte[] digest, int hours) {
        var id = UUID.randomUUID();
        inTenant(tenant, all -> all.sql("""
                        insert into set_up_link (tenant_id, id, token_sha256, created_at, created_by, creator_name,
                            expires_at)
                        values (current_tenant(), :id, :digest, now() - interval '72 hours', 'test', 'Ada',
                            now() + make_interval(hours => :hours))""")
                .param("id", id)
                .param("digest", digest)
                .param("hours", hours)
                .update());
        return id;
    }

    /** A request by nobody on a tenant's host. */
    public static RequestPostProcessor nobodyAt(String tenant) {
        return on(tenant + ".localhost", HostKind.TENANT);
    }

    /** A request by nobody on the installation's host. */
    public static RequestPostProcessor nobodyAtTheConsole() {
        return on("localhost", HostKind.INSTALLATION);
    }

    private static RequestPostProcessor on(String host, HostKind kind) {
        return request -> {
            request.setServerName(host);
            request.setAttribute(HostKind.class.getName(), kind);
            return request;
        };
    }

    /** What the tenant's log tells of the last minutes, in the order in which it was stored, whatever clocks said. */
    public List<String> latestOperations(String tenant) {
        return inTenant(tenant, all -> all.sql("""
                        select operation from audit_log where created_at > now() - interval '2 hours'
                        order by xmin::text::bigint, log_id""").query(String.class).list());
    }

    /** Reads or writes a tenant's rows directly, in a transaction of its own. */
    public <T> T inTenant(String tenant, Function<JdbcClient, T> work) {
        return CurrentTenant.call(new TenantId(tenant), () -> transaction.execute(status -> work.apply(database)));
    }

    /** Reads or writes the installation's rows directly, in a transaction of its own. */
    public <T> T inInstallation(Function<JdbcClient, T> work) {
        return InstallationScope.call(() -> transaction.execute(status -> work.apply(database)));
    }

    private static CastMember member(
            String tenant, int number, String name, String role, boolean reviewer, String status) {
        var id = UUID.fromString("01990000-0000-7000-8000-%012d".formatted(number));
        return new CastMember(tenant, id, name, role, reviewer, status);
    }
}
