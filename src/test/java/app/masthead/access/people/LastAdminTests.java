package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Attack;
import app.masthead.support.CastMember;
import app.masthead.support.Defends;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A tenant keeps an admin, whatever is tried and however many try it at once. */
class LastAdminTests extends PeopleTest {

    @RepeatedTest(5)
    @Defends(Attack.LAST_ADMIN)
    void of_two_admins_who_deactivate_each_other_at_once_one_stays() throws Exception {
        var bea = tenant.person("Bea", "admin", "active");

        assertThat(both(() -> press(ana, page(bea) + "/deactivation"), () -> press(bea, page(ana) + "/deactivation")))
                .containsOnlyOnce(303);

        assertThat(activeAdmins()).isEqualTo("1");
    }

    @RepeatedTest(5)
    @Defends(Attack.LAST_ADMIN)
    void of_two_admins_who_demote_each_other_at_once_one_stays() throws Exception {
        var bea = tenant.person("Bea", "admin", "active");

        assertThat(both(() -> demote(ana, bea), () -> demote(bea, ana))).containsOnlyOnce(303);

        assertThat(activeAdmins()).isEqualTo("1");
    }

    @Test
    @Defends(Attack.LAST_ADMIN)
    void with_an_identity_provider_an_admin_stays_who_can_sign_in() {
        var bea = tenant.person("Bea", "admin", "active");
        Requests.link(tenant, bea);
        tenant.change("update tenant set auth_setup_mode = 'sso'");

        assertThat(press(page(bea) + "/deactivation")).hasStatus(409);
        assertThat(demote(ana, bea)).hasStatus(422);
        assertThat(stored(bea)).isEqualTo("admin false active");
    }

    @Test
    void where_another_can_sign_in_it_is_fine() {
        var bea = tenant.person("Bea", "admin", "active");
        var zoe = tenant.person("Zoe", "admin", "active");
        Requests.link(tenant, bea);
        Requests.link(tenant, zoe);
        tenant.change(
                "update auth_connection set issuer = 'https://okta.example', client_id = 'x', tested_at = now(), status = 'on'");
        tenant.change("update tenant set auth_setup_mode = 'sso'");

        assertThat(press(page(bea) + "/deactivation")).hasStatus(303);
    }

    @Test
    void an_invited_admin_is_none_yet() {
        var bea = tenant.person("Bea", "admin", "active");
        tenant.person("Una", "admin", "invited");

        assertThat(press(bea, page(ana) + "/deactivation")).hasStatus(303);
        assertThat(activeAdmins()).isEqualTo("1");
    }

    private MvcTestResult demote(CastMember who, CastMember whom) {
        return mvc.post()
                .uri(page(whom))
                .param("name", whom.name())
                .param("role", "viewer")
                .param("version", "0")
                .with(as(who))
                .with(csrf())
                .exchange();
    }

    private List<Integer> both(Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws InterruptedException {
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .map(it -> it.getResponse().getStatus())
                    .toList();
        }
    }

    private String activeAdmins() {
        return tenant.read("select count(*)::text from app_user where role = 'admin' and status = 'active'");
    }
}
