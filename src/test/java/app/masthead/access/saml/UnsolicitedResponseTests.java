package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ins that begin at the provider: off, and where an admin wants them, once and to the home page alone. */
class UnsolicitedResponseTests extends SamlSignInTest {

    @BeforeEach
    void knowAda() {
        link(ADA);
        provider().misbehave(SamlFault.NO_IN_RESPONSE_TO);
    }

    @Test
    @Defends(Attack.UNREQUESTED_RESPONSE)
    void without_being_permitted_it_is_refused() {
        var answer = answer(visitor(), "acme", ADA);
        var ada = visitor();
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    /** Guests may do next to nothing here, and are asked all the same. */
    @Test
    void whoever_came_by_a_set_up_link_is_asked_before_somebody_takes_their_place() {
        change("acme", "idp_initiated = true");
        var answer = answer(visitor(), "acme", ADA);
        var guest = visitor();
        var token = UUID.randomUUID().toString().replace("-", "") + "-----------";
        setUpLink(token);
        var link = at("acme", "/set-up/" + token);
        assertThat(guest.post(link, Map.of("_csrf", form(guest.get(link)))).location())
                .isEqualTo("/settings/sign-in");
        assertThat(guest.get(at("acme", "/settings/sign-in")).page().select("a[href=/me/sessions]"))
                .isEmpty();

        var asked = guest.get(at("acme", bring(guest, answer).location()));

        assertThat(asked.location()).isEqualTo("/sign-in/switch");
        var page = guest.get(at("acme", "/sign-in/switch"));
        assertThat(page.page().text()).contains("Continue as Ada");
        guest.post(at("acme", "/sign-in/switch"), Map.of("_csrf", form(page)));
        assertThat(guest.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
    }

    private void setUpLink(String token) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into set_up_link (tenant_id, id, token_sha256, created_at, created_by, creator_name,
                            expires_at)
                        values (current_tenant(), gen_random_uuid(), sha256(cast(:token as bytea)), now(), :by, 'Ada',
                            now() + interval '1 hour')""")
                .param("token", token)
                .param("by", ADA.id().toString())
                .update());
    }

    private static String form(Reply page) {
        return page.page().select("input[name=_csrf]").attr("value");
    }

    @Test
    @Defends({Attack.HOSTILE_RELAY_STATE, Attack.REPLAYED_RESPONSE})
    void permitted_it_lets_the_person_in_once() {
        change("acme", "idp_initiated = true");
        var answer = answer(visitor(), "acme", ADA).with("RelayState", "https://evil.example/");
        var ada = visitor();

        var done = bring(ada, answer).location();
        assertThat(ada.get(at("acme", done)).location()).isEqualTo("/");
        assertThat(isIn(ada, "acme")).isTrue();

        assertThat(bring(visitor(), answer).location()).startsWith("/sign-in?problem=");
    }

    /** Nobody asked for it, so that nothing but the memory of assertions tells the second from the first. */
    @Test
    @Defends(Attack.REPLAYED_RESPONSE)
    void of_twenty_at_once_one_lets_somebody_in() throws Exception {
        change("acme", "idp_initiated = true");
        var answer = answer(visitor(), "acme", ADA);
        var before = stand("acme");
        var ways = IntStream.range(0, 20).mapToObj(number -> {
            var visitor = visitor();
            return (Callable<Boolean>) () -> {
                var there = bring(visitor, answer).location();
                return there.contains("/done?state=")
                        && visitor.get(at("acme", there)).location().equals("/");
            };
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(ways.toList()))
                    .extracting(Future::resultNow)
                    .containsOnlyOnce(true);
        }
        assertThat(stand("acme").signIns()).isEqualTo(before.signIns() + 1);
        assertThat(stand("acme").attempts()).isEqualTo(before.attempts() + 19);
    }
}
