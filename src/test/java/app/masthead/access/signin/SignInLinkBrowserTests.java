package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.TestTenant;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the browser keeps that asked for a link, for as long as the link is good. */
class SignInLinkBrowserTests extends PeopleSignInTest {

    @Test
    void it_leads_to_where_the_person_was_going_and_outlives_the_session_of_nobody() {
        var tenant = TestTenant.open(cast);
        var ana = tenant.person("Ana", "admin", "active");
        var visitor = visitor();
        var page = visitor.get(at(tenant.id(), "/sign-in?return=%2Faudit-log")).page();
        var form = visitor.get(
                        at(tenant.id(), page.select("a[href^=/sign-in/link]").attr("href")))
                .page();
        var before = mailbox().count(ana.email());
        visitor.post(
                at(tenant.id(), "/sign-in/link"),
                Map.of(
                        "_csrf", form.select("input[name=_csrf]").attr("value"),
                        "return", form.select("input[name=return]").attr("value"),
                        "email", ana.email()));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mailbox().count(ana.email()) > before);
        forgetSession(visitor);

        var path = mailed(tenant.id(), ana.email());
        var used = visitor.send(
                at(tenant.id(), path), visitor.get(at(tenant.id(), path)).page());

        assertThat(used.location()).isEqualTo("/audit-log");
        assertThat(isIn(visitor, tenant.id())).isTrue();
    }

    private static void forgetSession(Visitor visitor) {
        var others = visitor.cookies().getCookies().stream()
                .filter(cookie -> !cookie.getName().equals("masthead"))
                .toList();
        visitor.cookies().clear();
        others.forEach(visitor.cookies()::addCookie);
    }
}
