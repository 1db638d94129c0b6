package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.TestTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two admins, each in a browser of their own, who take the last admin from a tenant at the same moment. */
class LastAdminRaceTests extends PeopleSignInTest {

    private static final String PEOPLE = "/settings/people/";

    private TestTenant tenant;
    private Visitor ana = visitor();
    private Visitor bea = visitor();
    private CastMember anaHerself;
    private CastMember beaHerself;

    @BeforeEach
    void come_in() {
        tenant = TestTenant.open(cast);
        tenant.person("Founder", "admin", "active");
        anaHerself = tenant.person("Ana", "admin", "invited");
        beaHerself = tenant.person("Bea", "admin", "invited");
        ana = entered(anaHerself);
        bea = entered(beaHerself);
        tenant.change("update app_user set status = 'deactivated', deactivated_at = now() where name like 'Founder%'");
    }

    @RepeatedTest(3)
    void of_two_who_demote_each_other_one_stays() throws Exception {
        assertThat(both(demotion(ana, beaHerself), demotion(bea, anaHerself))).containsOnlyOnce(303);

        assertThat(activeAdmins()).isOne();
    }

    @RepeatedTest(3)
    void of_two_who_deactivate_each_other_one_stays() throws Exception {
        assertThat(both(button(ana, beaHerself, "/deactivation"), button(bea, anaHerself, "/deactivation")))
                .containsOnlyOnce(303);

        assertThat(activeAdmins()).isOne();
    }

    @RepeatedTest(3)
    void of_one_who_demotes_and_one_who_deactivates_one_stays() throws Exception {
        assertThat(both(demotion(ana, beaHerself), button(bea, anaHerself, "/deactivation")))
                .containsOnlyOnce(303);

        assertThat(activeAdmins()).isOne();
    }

    @RepeatedTest(3)
    void of_one_who_unlinks_and_one_who_deactivates_one_stays_who_can_sign_in() throws Exception {
        tenant.change("""
                insert into auth_connection (tenant_id, id, kind, label, issuer, client_id, tested_at, status)
                values (current_tenant(), 'test-connection-1', 'oidc', 'Okta', 'https://okta.example', 'x', now(), 'on')""");
        link(anaHerself);
        var identity = link(beaHerself);
        tenant.change("update tenant set auth_setup_mode = 'sso'");

        assertThat(both(
                        button(ana, beaHerself, "/identities/" + identity + "/removal"),
                        button(bea, anaHerself, "/deactivation")))
                .containsOnlyOnce(303);

        assertThat(tenant.read("""
                        select count(*)::text from app_user u join external_identity e on e.user_id = u.id
                        where u.role = 'admin' and u.status = 'active'""")).isEqualTo("1");
    }

    private Visitor entered(CastMember person) {
        var visitor = visitor();
        assertThat(takeUp(visitor, tenant.id(), invitation(tenant.id(), person.email()))
                        .location())
                .isEqualTo("/");
        return visitor;
    }

    private String link(CastMember person) {
        tenant.change("""
                insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)
                values (current_tenant(), gen_random_uuid(), 'test-connection-1', 'https://okta.example', '%1$s', '%1$s',
                        'invitation')""".formatted(person.id()));
        return tenant.read("select id::text from external_identity where user_id = '" + person.id() + "'");
    }

    private Callable<Reply> demotion(Visitor who, CastMember whom) {
        var page = who.get(at(tenant.id(), PEOPLE + whom.id() + "/edit")).page();
        var form = new HashMap<String, String>();
        page.select("form[action=" + PEOPLE + whom.id() + "] input[type=hidden], form input[name=name]")
                .forEach(it -> form.put(it.attr("name"), it.attr("value")));
        form.put("role", "viewer");
        return () -> who.post(at(tenant.id(), PEOPLE + whom.id()), form);
    }

    private Callable<Reply> button(Visitor who, CastMember whom, String action) {
        var page = who.get(at(tenant.id(), PEOPLE + whom.id())).page();
        var token =
                page.select("form[action$=" + action + "] input[name=_csrf]").attr("value");
        return () -> who.post(at(tenant.id(), PEOPLE + whom.id() + action), Map.of("_csrf", token));
    }

    private static List<Integer> both(Callable<Reply> one, Callable<Reply> other) throws InterruptedException {
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .map(Reply::status)
                    .toList();
        }
    }

    private int activeAdmins() {
        return Integer.parseInt(
                tenant.read("select count(*)::text from app_user where role = 'admin' and status = 'active'"));
    }
}
