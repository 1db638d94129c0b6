package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.EndpointFault;
import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Identity providers that fail, in ways that are meant and in ways that are not. Nobody else notices. */
class BrokenProviderTests extends SignInTest {

    private static final String START = "/sign-in/start/" + connection("acme");
    private static final String NOBODY_LISTENS = "http://localhost:1/acme";

    @BeforeEach
    void startAfresh() {
        connect(provider().issuer("acme"));
        signIn(visitor(), "globex", DAN.email());
        provider().behave();
    }

    @AfterEach
    void repair() {
        connect(provider().issuer("acme"));
    }

    @Test
    void a_provider_that_is_down_is_named_as_the_cause() {
        connect(NOBODY_LISTENS);

        assertUnavailable(visitor().get(at("acme", START + "?return=%2Faudit-log")));
        assertThat(signIn(visitor(), "globex", DAN.email()).location()).isEqualTo("/");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILING", "MALFORMED", "HUGE", "REDIRECTING"})
    @Defends({Attack.INTERNAL_PROVIDER, Attack.SENT_ELSEWHERE})
    void a_discovery_document_that_cannot_be_trusted_is_not_used(EndpointFault kind) {
        provider().disturb(Endpoint.DISCOVERY, kind);

        assertUnavailable(visitor().get(at("acme", START)));
        assertUnavailable(visitor().get(at("acme", START)));

        assertThat(provider().requests(Endpoint.ELSEWHERE)).isZero();
        assertThat(provider().requests(Endpoint.DISCOVERY))
                .as("a broken provider is left alone for a while")
                .isOne();
        assertThat(signIn(visitor(), "globex", DAN.email()).location()).isEqualTo("/");
    }

    @Test
    @Defends(Attack.ISSUER_CONFUSION)
    void a_document_of_another_issuer_is_not_used() {
        provider().misbehave(TokenFault.WRONG_ISSUER_IN_DISCOVERY);

        assertUnavailable(visitor().get(at("acme", START)));
    }

    @Test
    @Defends({Attack.INTERNAL_PROVIDER, Attack.ENDLESS_ANSWER})
    void a_provider_that_never_finishes_is_given_up_and_holds_up_nobody_else() {
        provider().disturb(Endpoint.DISCOVERY, EndpointFault.DRIPPING);
        var slow = CompletableFuture.supplyAsync(() -> visitor().get(at("acme", START)));
        while (provider().requests(Endpoint.DISCOVERY) == 0) {
            Thread.onSpinWait();
        }

        assertThat(signIn(visitor(), "globex", DAN.email()).location()).isEqualTo("/");

        assertThat(slow).isNotDone();
        assertUnavailable(slow.join());
    }

    @Test
    void a_provider_that_was_repaired_is_used_again() {
        connect(NOBODY_LISTENS);
        assertUnavailable(visitor().get(at("acme", START)));

        connect(provider().issuer("acme"));

        assertThat(signIn(visitor(), "acme", ADA.email()).location()).isEqualTo("/");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILING", "MALFORMED", "HUGE", "REDIRECTING"})
    @Defends({Attack.INTERNAL_PROVIDER, Attack.SENT_ELSEWHERE, Attack.ANSWER_SHOWN})
    void a_token_endpoint_that_fails_lets_nobody_in(EndpointFault kind) {
        var before = stand("acme");
        var ada = visitor();
        provider().disturb(Endpoint.TOKEN, kind);

        var answer = signIn(ada, "acme", ADA.email());

        assertThat(answer.location()).startsWith("/sign-in?problem=provider");
        assertRefused(ada, "acme", before, answer);
        assertThat(provider().requests(Endpoint.ELSEWHERE)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILING", "MALFORMED", "REDIRECTING"})
    @Defends(Attack.INTERNAL_PROVIDER)
    void without_the_providers_keys_no_token_is_believed(EndpointFault kind) {
        provider().rotateKeys("acme");
        provider().rotateKeys("acme");
        var before = stand("acme");
        var ada = visitor();
        provider().disturb(Endpoint.KEYS, kind);

        assertRefused(ada, "acme", before, signIn(ada, "acme", ADA.email()));
        assertThat(provider().requests(Endpoint.ELSEWHERE)).isZero();
    }

    private static void assertUnavailable(Reply reply) {
        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.page().select("[role=alert]").text())
                .startsWith("Your identity provider did not answer as expected.");
        assertThat(reply.page().select("a[href^=" + START + "]"))
                .as("the way to try again")
                .hasSize(1);
        assertTellsNothing(reply);
    }

    /** Configures the connection anew, as its admin would. */
    private void connect(String issuer) {
        cast.inTenant("acme", database -> database.sql("""
                        update auth_connection set issuer = :issuer, config_version = config_version + 1
                        where tenant_id = current_tenant() and id = :id""")
                .param("issuer", issuer)
                .param("id", connection("acme"))
                .update());
    }
}
