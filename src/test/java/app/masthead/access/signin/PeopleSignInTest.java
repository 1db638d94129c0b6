package app.masthead.access.signin;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.Mailbox;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is let in, and as whom, over real HTTP. */
abstract class PeopleSignInTest extends SignInTest {

    @Autowired
    private Mailbox mailbox;

    Mailbox mailbox() {
        return mailbox;
    }

    /** A domain that the tenant has proved to be its own. */
    String ownDomain(String tenant) {
        var domain = UUID.randomUUID().toString().substring(0, 8) + ".example";
        prove(tenant, domain);
        return domain;
    }

    void prove(String tenant, String domain) {
        run(tenant, """
                insert into verified_domain (tenant_id, domain, token, verified_at, last_checked_at, last_finding)
                values (current_tenant(), :value, repeat('x', 43), now(), now(), 'found')""", domain);
    }

    /** Somebody who is here already and whom no identity is linked to. */
    String member(String tenant, String email, String role, String status) {
        run(
                tenant,
                "insert into app_user (tenant_id, id, email, name, role, status, deactivated_at) values (current_tenant(),"
                        + " gen_random_uuid(), :value, 'Uma', '" + role + "', '" + status + "', "
                        + (status.equals("deactivated") ? "now()" : "null") + ")",
                email);
        return email;
    }

    UUID id(String tenant, String email) {
        return UUID.fromString(read(tenant, "select id::text from app_user where email = :value", email));
    }

    /** Role and status, or that there is nobody. */
    String person(String tenant, String email) {
        return read(
                tenant,
                "select coalesce((select role || ' ' || status from app_user where lower(email) = lower(:value)), 'nobody')",
                email);
    }

    int identities(String tenant, String email) {
        return Integer.parseInt(read(
                tenant,
                "select count(*)::text from external_identity e join app_user u on u.id = e.user_id where u.email = :value",
                email));
    }

    /** Why the last one was refused at the tenant. */
    String lastRefusal(String tenant) {
        return read(tenant, """
                select error from audit_log where operation = 'access.sign-in-refused' and :value = ''
                order by created_at desc, log_id desc limit 1""", "");
    }

    List<String> operationsAbout(String tenant, String email) {
        return cast.inTenant(tenant, database -> database.sql("""
                        select l.operation from audit_log l join app_user u on u.id::text = l.subject_id
                        where u.email = :value order by l.created_at, l.log_id""")
                .param("value", email)
                .query(String.class)
                .list());
    }

    /** Nobody is in, and the tenant's log says why. */
    void assertTurnedAway(String tenant, String email, String reason) {
        var before = stand(tenant);
        var visitor = visitor();
        assertRefused(visitor, tenant, before, signIn(visitor, tenant, email));
        assertThat(lastRefusal(tenant)).contains(reason);
    }

    /** The link of the latest mail to somebody, as a path on the host that it names. */
    String mailed(String tenant, String email) {
        URI link = mailbox.latest(email).link();
        assertThat(link.getAuthority()).isEqualTo(tenant + ".localhost:" + port());
        return link.getPath();
    }

    /** What two see who come in at the same moment. */
    List<Reply> bothComeIn(String tenant, String one, String other) throws InterruptedException {
        var arrivals = List.of(arrival(tenant, one), arrival(tenant, other));
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(arrivals).stream().map(Future::resultNow).toList();
        }
    }

    /** Everything up to the answer of the provider, which is sent when it is called. */
    private Callable<Reply> arrival(String tenant, String email) {
        var visitor = visitor();
        var answer = identify(visitor, begin(visitor, tenant), email);
        return () -> visitor.get(answer);
    }

    MvcTestResult press(CastMember who, String action) {
        return mvc.post().uri(action).with(as(who)).with(csrf()).exchange();
    }

    void run(String tenant, String sql, String value) {
        cast.inTenant(
                tenant, database -> database.sql(sql).param("value", value).update());
    }

    String read(String tenant, String sql, String value) {
        return cast.inTenant(tenant, database -> database.sql(sql)
                .param("value", value)
                .query(String.class)
                .single());
    }
}
