package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.answer;
import static app.masthead.demo.identity.RelyingParty.redemption;
import static app.masthead.demo.identity.RelyingParty.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTests extends ProviderTest {

    @Test
    void a_session_answers_a_silent_request_with_the_time_of_its_beginning() throws Exception {
        client.code();
        var began = clock.instant();
        clock.advance(Duration.ofMinutes(3));

        var code = silently(Map.of()).require("code");
        var claims = client.verify(RelyingParty.idToken(client.redeem(redemption(code))));
        assertThat(claims.getAuthenticationTime().toInstant().getEpochSecond()).isEqualTo(began.getEpochSecond());
    }

    @Test
    void without_a_session_a_silent_request_is_told_to_sign_in() throws Exception {
        assertThat(silently(Map.of()).find("error")).contains("login_required");
    }

    @Test
    void a_session_older_than_wished_does_not_count() throws Exception {
        client.code();
        clock.advance(Duration.ofSeconds(61));

        assertThat(silently(Map.of("max_age", "60")).find("error")).contains("login_required");
        assertThat(silently(Map.of("max_age", "120")).find("code")).isPresent();
        assertThat(silently(Map.of("max_age", "0")).find("error")).contains("login_required");
    }

    @Test
    void the_page_offers_to_continue() throws Exception {
        client.code();
        assertThat(page(Map.of())).contains("Continue as Ada &lt;Okafor&gt;");

        var answer = answer(client.visitor.choose(client.authorize(request()), "continue", "yes"));
        assertThat(answer.find("code")).isPresent();
    }

    @Test
    void a_forced_sign_in_offers_no_continuation_and_renews_the_time() throws Exception {
        client.code();
        clock.advance(Duration.ofMinutes(3));
        var forced = request();
        forced.put("prompt", "login");

        assertThat(page(Map.of("prompt", "login"))).doesNotContain("Continue as");
        var code = answer(client.visitor.choose(client.authorize(forced), "person", "ada-1"))
                .require("code");
        var claims = client.verify(RelyingParty.idToken(client.redeem(redemption(code))));
        assertThat(claims.getAuthenticationTime().toInstant().getEpochSecond())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void an_age_of_zero_asks_again() throws Exception {
        client.code();
        clock.advance(Duration.ofMinutes(3));
        var fresh = request();
        fresh.put("max_age", "0");

        assertThat(page(Map.of("max_age", "0"))).doesNotContain("Continue as");
        var code = answer(client.visitor.choose(client.authorize(fresh), "person", "ada-1"))
                .require("code");
        var claims = client.verify(RelyingParty.idToken(client.redeem(redemption(code))));
        assertThat(claims.getAuthenticationTime().toInstant().getEpochSecond())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void signing_out_ends_the_session_and_returns_with_the_state() throws Exception {
        var token = client.idToken();
        var answer = client.visitor.get(endSession(Map.of(
                "id_token_hint",
                token,
                "post_logout_redirect_uri",
                RelyingParty.SIGNED_OUT.toString(),
                "state",
                "bye")));

        assertThat(answer.headers().firstValue("Location")).contains(RelyingParty.SIGNED_OUT + "?state=bye");
        assertThat(silently(Map.of()).find("error")).contains("login_required");
    }

    @Test
    void signing_out_returns_nowhere_that_is_not_registered() throws Exception {
        client.code();
        var answer = client.visitor.get(
                endSession(Map.of("client_id", "masthead", "post_logout_redirect_uri", "https://elsewhere.example/")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(silently(Map.of()).find("code")).isPresent();
    }

    @Test
    void signing_out_takes_no_token_from_elsewhere() throws Exception {
        provider.misbehave(TokenFault.FOREIGN_KEY);
        var answer = client.visitor.get(endSession(Map.of(
                "id_token_hint", client.idToken(), "post_logout_redirect_uri", RelyingParty.SIGNED_OUT.toString())));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void signing_out_without_an_address_ends_on_a_page() throws Exception {
        client.code();

        assertThat(client.visitor.get(endSession(Map.of())).body()).contains("You are signed out of The Daily Harbour");
    }

    private Parameters silently(Map<String, String> more) throws Exception {
        var asked = request();
        asked.put("prompt", "none");
        asked.putAll(more);
        var answer = client.visitor.get(client.authorize(asked));
        return answer(URI.create(answer.headers().firstValue("Location").orElseThrow()));
    }

    private String page(Map<String, String> more) throws Exception {
        var asked = request();
        asked.putAll(more);
        return client.visitor.get(client.authorize(asked)).body();
    }

    private URI endSession(Map<String, String> parameters) {
        return URI.create(client.at(Endpoint.END_SESSION) + "?" + RelyingParty.encode(parameters));
    }
}
