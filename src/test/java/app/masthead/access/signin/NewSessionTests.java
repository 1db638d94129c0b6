package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestTenant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes in by a link gets a session that nobody can have known before. */
class NewSessionTests extends PeopleSignInTest {

    private TestTenant tenant;

    @BeforeEach
    void opens() {
        tenant = TestTenant.open(cast);
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void by_an_invitation() {
        var uma = tenant.person("Uma", "admin", "invited");
        var link = at(tenant.id(), invitation(tenant.id(), uma.email()));
        var visitor = visitor();
        var page = visitor.get(link).page();
        var before = visitor.session(tenant.id() + ".localhost");

        visitor.send(link, page);

        assertRenewed(visitor, before);
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void by_a_link_that_was_asked_for() {
        var ana = tenant.person("Ana", "admin", "active");
        var visitor = visitor();
        var form = at(tenant.id(), "/sign-in/link");
        var token = visitor.get(form).page().select("input[name=_csrf]").attr("value");
        visitor.post(form, Map.of("_csrf", token, "email", ana.email()));
        Awaitility.await().until(() -> mailbox().count(ana.email()) == 1);
        var link = at(tenant.id(), mailed(tenant.id(), ana.email()));
        var page = visitor.get(link).page();
        var before = visitor.session(tenant.id() + ".localhost");

        visitor.send(link, page);

        assertRenewed(visitor, before);
    }

    private void assertRenewed(Visitor visitor, String before) {
        assertThat(before).isNotEmpty().isNotEqualTo(visitor.session(tenant.id() + ".localhost"));
        assertThat(isIn(visitor, tenant.id())).isTrue();
        assertThat(isIn(visitor().with("masthead=" + before + ";"), tenant.id()))
                .isFalse();
    }
}
