package app.masthead.access.signin;

import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Attack;
import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.Defends;
import app.masthead.support.TestTenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that let people in by themselves: only while a tenant is set up. */
class SetupLinkTests extends PeopleSignInTest {

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void opens() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @Test
    void an_invitation_lets_the_first_admin_in_where_there_is_no_provider_yet() {
        var uma = tenant.person("Uma", "admin", "invited");
        var visitor = visitor();

        var answer = takeUp(visitor, tenant.id(), invitation(tenant.id(), uma.email()));

        assertThat(answer.location()).isEqualTo("/");
        assertThat(isIn(visitor, tenant.id())).isTrue();
        assertThat(person(tenant.id(), uma.email())).isEqualTo("admin active");
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_twenty_who_use_it_at_once_exactly_one_comes_in() throws Exception {
        var link = invitation(
                tenant.id(), tenant.person("Uma", "viewer", "invited").email());
        var ways = IntStream.range(0, 20).mapToObj(number -> {
            var visitor = visitor();
            var page = visitor.get(at(tenant.id(), link)).page();
            return (Callable<Integer>)
                    () -> visitor.send(at(tenant.id(), link), page).status();
        });

        List<Callable<Integer>> ready = ways.toList();
        try (var all = Executors.newFixedThreadPool(20)) {
            assertThat(all.invokeAll(ready))
                    .extracting(Future::resultNow)
                    .filteredOn(it -> it == 303)
                    .hasSize(1);
        }
    }

    @Test
    void without_a_way_in_an_invitation_waits_and_stays_good() {
        var uma = tenant.person("Uma", "viewer", "invited");
        var link = invitation(tenant.id(), uma.email());
        var visitor = visitor();
        var page = visitor.get(at(tenant.id(), link)).page();
        mode("sso");

        assertThat(visitor.send(at(tenant.id(), link), page).status()).isEqualTo(409);
        assertThat(visitor.get(at(tenant.id(), link)).page().text()).contains("Nobody can sign in here at the moment");
        assertThat(person(tenant.id(), uma.email())).isEqualTo("viewer invited");
    }

    @Test
    void an_active_person_gets_a_link_that_works_once_and_in_the_browser_that_asked() {
        var visitor = visitor();
        var stranger = visitor();
        stranger.get(at(tenant.id(), "/sign-in/link"));
        var path = ask(visitor, ana.email());

        var elsewhere = stranger.get(at(tenant.id(), path));
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.page().text()).contains("only in the browser in which you asked for it");
        var page = visitor.get(at(tenant.id(), path)).page();
        assertThat(page.text()).contains(ana.name());
        assertThat(visitor.send(at(tenant.id(), path), page).location()).isEqualTo("/");

        assertThat(isIn(visitor, tenant.id())).isTrue();
        assertThat(visitor.get(at(tenant.id(), path)).status()).isEqualTo(404);
        assertThat(tenant.read("select string_agg(operation, ' ' order by created_at, log_id) from audit_log"))
                .endsWith("people.sign-in-link-sent access.signed-in");
    }

    @Test
    void somebody_unknown_or_deactivated_gets_the_same_answer_and_no_mail() {
        var max = tenant.person("Max", "admin", "deactivated");
        var nobody = "nobody." + UUID.randomUUID() + "@nowhere.example";
        var known = wish(visitor(), ana.email());
        var unknown = wish(visitor(), nobody);
        var deactivated = wish(visitor(), max.email());

        assertThat(List.of(unknown, deactivated))
                .allSatisfy(it -> assertThat(it.location()).isEqualTo(known.location()));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mailbox().count(ana.email()) == 1);
        assertThat(mailbox().count(nobody) + mailbox().count(max.email())).isZero();
    }

    @Test
    @Defends(Attack.GUESSING)
    void the_same_is_done_for_every_address_before_the_answer() {
        statements("somebody@nowhere.example");
        var known = statements(ana.email());
        var unknown = statements("nobody@nowhere.example");

        assertThat(known).isNotEmpty().isEqualTo(unknown);
    }

    @Test
    void nobody_gets_many_of_them() {
        IntStream.range(0, 5).forEach(number -> wish(visitor(), ana.email()));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mailbox().count(ana.email()) == 3);
        Awaitility.await().during(Duration.ofSeconds(1)).until(() -> mailbox().count(ana.email()) == 3);
    }

    @Test
    void a_link_is_good_for_a_quarter_of_an_hour() {
        var visitor = visitor();
        var path = ask(visitor, ana.email());
        tenant.change(
                "update sign_in_link set created_at = now() - interval '16 minutes', expires_at = now() - interval '1 minute'");

        assertThat(visitor.get(at(tenant.id(), path)).status()).isEqualTo(404);
    }

    @Test
    void neither_asking_nor_using_works_once_the_tenant_has_its_provider() {
        var visitor = visitor();
        var path = ask(visitor, ana.email());
        var page = visitor.get(at(tenant.id(), path)).page();
        mode("sso");

        assertThat(visitor.get(at(tenant.id(), "/sign-in/link")).status()).isEqualTo(404);
        assertThat(visitor.send(at(tenant.id(), path), page).status()).isEqualTo(404);
        assertThat(visitor.get(at(tenant.id(), "/sign-in")).body()).doesNotContain("/sign-in/link");
    }

    @Test
    void a_link_does_not_outlive_the_account() {
        var visitor = visitor();
        var una = tenant.person("Una", "viewer", "active");
        var path = ask(visitor, una.email());
        var page = visitor.get(at(tenant.id(), path)).page();

        assertThat(press(ana, "/settings/people/" + una.id() + "/deactivation")).hasStatus(303);

        assertThat(visitor.send(at(tenant.id(), path), page).status()).isEqualTo(404);
    }

    private void mode(String mode) {
        tenant.change("update tenant set auth_setup_mode = '" + mode + "'");
    }

    /** Asks for a link and returns the path in the mail. */
    private String ask(Visitor visitor, String email) {
        var before = mailbox().count(email);
        assertThat(wish(visitor, email).location()).isEqualTo("/sign-in/link/sent");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mailbox().count(email) > before);
        return mailed(tenant.id(), email);
    }

    private Reply wish(Visitor visitor, String email) {
        return visitor.post(at(tenant.id(), "/sign-in/link"), form(visitor, email));
    }

    private Map<String, String> form(Visitor visitor, String email) {
        var page = visitor.get(at(tenant.id(), "/sign-in/link")).page();
        return Map.of("_csrf", page.select("input[name=_csrf]").attr("value"), "email", email);
    }

    private List<String> statements(String email) {
        CountingDataSource.reset();
        var answer = mvc.post()
                .uri("/sign-in/link")
                .param("email", email)
                .with(nobodyAt(tenant.id()))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return CountingDataSource.statements();
    }
}
