package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with an answer, nobody is in, nothing is changed, and the answer to it gives nothing away. */
class ForgedResponseTests extends SamlSignInTest {

    @BeforeEach
    void knowAda() {
        link(ADA);
    }

    @ParameterizedTest
    @EnumSource(
            value = SamlFault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONLY_ASSERTION_SIGNED", "ONLY_RESPONSE_SIGNED", "REPLAY", "ENCRYPTED_WITH_CBC", "HUGE"})
    @Defends({
        Attack.SIGNATURE_WRAPPING,
        Attack.MISSING_SIGNATURE,
        Attack.RESPONSE_OF_ANOTHER_TENANT,
        Attack.UNREQUESTED_RESPONSE,
        Attack.SECRETS_TOLD
    })
    void a_lie_of_the_provider_is_refused(SamlFault lie) {
        provider().misbehave(lie);
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    @Test
    @Defends(Attack.REPLAYED_RESPONSE)
    void an_answer_is_good_once() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        ada.get(at("acme", bring(ada, answer).location()));
        assertThat(isIn(ada, "acme")).isTrue();
        var before = stand("acme");

        assertThat(bring(ada, answer).location()).startsWith("/sign-in?problem=");
        assertThat(stand("acme")).isEqualTo(before.withOneMoreRefusal());
    }

    @Test
    @Defends(Attack.REPLAYED_RESPONSE)
    void of_twenty_at_once_one_gets_in() throws Exception {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> bring = () -> bring(ada, answer).location().contains("/done?state=");
            var tasks = IntStream.range(0, 20).mapToObj(number -> bring).toList();
            var results = threads.invokeAll(tasks);
            var successes = 0;
            for (var result : results) {
                successes += result.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        }
    }

    @Test
    @Defends({Attack.UNREQUESTED_RESPONSE, Attack.CROSS_SITE_POST, Attack.FOREIGN_SIGN_IN})
    void an_answer_brought_by_another_browser_is_refused() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        var victim = visitor();
        beginSaml(victim, "acme");
        var before = stand("acme");

        assertRefused(victim, "acme", before, bring(victim, answer));
    }

    @Test
    void and_nobody_else_comes_for_what_this_browser_proved() {
        var ada = visitor();
        var done = bring(ada, answer(ada, "acme", ADA)).location();
        var thief = visitor();
        beginSaml(thief, "acme");
        var before = stand("acme");

        assertRefused(thief, "acme", before, thief.get(at("acme", done)));
    }

    @Test
    void what_was_proved_is_collected_once() {
        var ada = visitor();
        var done = bring(ada, answer(ada, "acme", ADA)).location();
        ada.get(at("acme", done));

        assertThat(ada.get(at("acme", done)).location()).startsWith("/sign-in?problem=expired");
    }

    @Test
    @Defends({Attack.RESPONSE_OF_ANOTHER_TENANT, Attack.RESPONSE_AT_ANOTHER_CONNECTION})
    void an_answer_for_one_tenant_is_refused_at_another() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        beginSaml(ada, "globex");
        var before = stand("globex");

        var elsewhere = answer.at(at("globex", "/sign-in/saml/" + saml("globex")));
        assertRefused(ada, "globex", before, bring(ada, elsewhere));
        var sameHost = answer.at(at("globex", "/sign-in/saml/" + saml("acme")));
        assertThat(bring(ada, sameHost).location()).startsWith("/sign-in?problem=");
    }

    @Test
    @Defends(Attack.HOSTILE_RELAY_STATE)
    void nobody_asked_for_it_so_it_is_refused() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA).with("RelayState", "https://evil.example/");
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    @Test
    @Defends(Attack.SIGN_IN_DURING_A_CHANGE)
    void a_connection_that_was_changed_in_the_meantime_takes_no_answer() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        change("acme", "config_version = config_version + 1");
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    @Test
    @Defends(Attack.SIGN_IN_DURING_A_CHANGE)
    void one_that_was_switched_off_neither() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        change("acme", "status = 'off'");
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    @Test
    void an_answer_in_the_address_is_none() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        var query = answer.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));

        assertThat(ada.get(answer.action() + "?" + query).status()).isIn(400, 404, 405);
        assertThat(isIn(ada, "acme")).isFalse();
    }

    @Test
    @Defends(Attack.RESPONSE_AT_ANOTHER_CONNECTION)
    void a_field_given_twice_is_refused() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        var fields = answer.fields().entrySet().stream()
                .flatMap(field -> IntStream.range(0, 2)
                        .mapToObj(time -> new BasicNameValuePair(field.getKey(), field.getValue())))
                .toList();
        var before = stand("acme");

        assertRefused(
                ada,
                "acme",
                before,
                ada.post(answer.action(), new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8)));
    }
}
