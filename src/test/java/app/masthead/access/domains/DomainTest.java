package app.masthead.access.domains;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.Mailbox;
import app.masthead.support.PortalTest;
import app.masthead.support.TestNameServer;
import app.masthead.support.TestTenant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A domain of a tenant of the test's own, and a real name server that gives out its record or does not. */
abstract class DomainTest extends PortalTest {

    static final String PATH = "/settings/sign-in/domains";

    @Autowired
    protected Mailbox mailbox;

    @Autowired
    protected DomainRechecks rechecks;

    final String domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    TestTenant tenant;
    CastMember ana;

    @BeforeEach
    void adds_it() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        assertThat(add(ana, domain)).hasStatus(303);
    }

    MvcTestResult add(CastMember who, String name) {
        return mvc.post()
                .uri(PATH)
                .param("domain", name)
                .with(as(who))
                .with(csrf())
                .exchange();
    }

    MvcTestResult check(CastMember who) {
        return press(who, PATH + "/" + domain + "/check");
    }

    MvcTestResult press(CastMember who, String action) {
        return mvc.post().uri(action).with(as(who)).with(csrf()).exchange();
    }

    void publish(TestTenant owner) {
        TestNameServer.publish("_masthead-challenge." + domain, token(owner));
    }

    void yesterday() {
        tenant.change("update verified_domain set last_checked_at = now() - interval '25 hours'");
    }

    String token(TestTenant owner) {
        return owner.read("select token from verified_domain where domain = '" + domain + "'");
    }

    String state(TestTenant owner) {
        return owner.read("""
                select case when missing_since is not null then 'missing' when verified_at is not null then 'verified'
                            when taken_at is not null then 'taken' else 'pending' end || ' ' || last_finding
                from verified_domain where domain = '""" + domain + "'");
    }

    static String lastOperation(TestTenant owner) {
        return owner.read("select operation from audit_log order by created_at desc, log_id desc limit 1");
    }

    static String rowsOf(TestTenant owner) {
        return owner.read("select string_agg(l::text, ' ') from audit_log l where operation like 'domains.moved%'")
                .replace(owner.id(), "");
    }
}
