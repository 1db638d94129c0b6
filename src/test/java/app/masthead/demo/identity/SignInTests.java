package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.answer;
import static app.masthead.demo.identity.RelyingParty.redemption;
import static app.masthead.demo.identity.RelyingParty.request;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTests extends ProviderTest {

    @Test
    void the_answer_carries_code_state_and_issuer() throws Exception {
        var answer = client.signIn("ada@harbour.example");

        assertThat(answer.values()).containsOnlyKeys("code", "state", "iss");
        assertThat(answer.find("state")).contains("the-state");
        assertThat(answer.find("iss")).contains(provider.issuer("harbour"));
    }

    @Test
    void the_token_says_who_signed_in_and_when() throws Exception {
        var claims = client.verify(client.idToken());

        assertThat(claims.getSubject().getValue()).isEqualTo("ada-1");
        assertThat(claims.getStringClaim("email")).isEqualTo("ada@harbour.example");
        assertThat(claims.getBooleanClaim("email_verified")).isTrue();
        assertThat(claims.getStringClaim("name")).isEqualTo("Ada <Okafor>");
        assertThat(claims.getStringListClaim("groups")).containsExactly("staff", "admins");
        assertThat(claims.getAuthenticationTime().toInstant().getEpochSecond())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void a_person_is_chosen_by_button() throws Exception {
        var answer = answer(client.visitor.choose(client.authorize(request()), "person", "cleo-1"));
        var token = RelyingParty.idToken(client.redeem(redemption(answer.require("code"))));

        assertThat(client.verify(token).getSubject().getValue()).isEqualTo("cleo-1");
    }

    @Test
    void somebody_unknown_to_masthead_is_vouched_for_under_a_lasting_subject() throws Exception {
        var first = client.verify(idToken("zoe@elsewhere.example"));
        var second = client.verify(idToken("zoe@elsewhere.example"));

        assertThat(first.getStringClaim("email")).isEqualTo("zoe@elsewhere.example");
        assertThat(first.getSubject()).isEqualTo(second.getSubject());
    }

    @Test
    void what_was_not_asked_for_is_not_said() throws Exception {
        var asked = request();
        asked.put("scope", "openid");
        var code = answer(client.visitor.signIn(client.authorize(asked), "ada@harbour.example"))
                .require("code");
        var claims = client.verify(RelyingParty.idToken(client.redeem(redemption(code))));

        assertThat(claims.getClaim("email")).isNull();
        assertThat(claims.getClaim("name")).isNull();
    }

    @Test
    void the_secret_may_come_in_the_header() throws Exception {
        var form = redemption(client.code());
        form.remove("client_id");
        form.remove("client_secret");
        var secret = URLEncoder.encode(RelyingParty.CLIENT.secret(), UTF_8);
        var basic = Base64.getEncoder().encodeToString(("masthead:" + secret).getBytes(UTF_8));

        assertThat(send(Endpoint.TOKEN, "Basic " + basic, form)).contains("id_token");
    }

    @Test
    void the_access_token_opens_the_user_info_until_it_expires() throws Exception {
        var tokens =
                JSONObjectUtils.parse(client.redeem(redemption(client.code())).body());
        var bearer = "Bearer " + JSONObjectUtils.getString(tokens, "access_token");

        assertThat(send(Endpoint.USER_INFO, bearer, Map.of())).contains("\"sub\":\"ada-1\"");
        clock.advance(Duration.ofMinutes(6));
        assertThat(send(Endpoint.USER_INFO, bearer, Map.of())).contains("invalid_token");
    }

    @Test
    void a_token_signed_before_a_rotation_still_verifies() throws Exception {
        var before = client.idToken();
        provider.rotateKeys("harbour");

        assertThat(client.verify(before)).isNotNull();
        assertThat(client.verify(client.idToken())).isNotNull();
    }

    @Test
    void requests_are_counted_by_endpoint() throws Exception {
        client.idToken();

        assertThat(provider.requests(Endpoint.AUTHORIZE)).isOne();
        assertThat(provider.requests(Endpoint.TOKEN)).isOne();
        assertThat(provider.requests(Endpoint.KEYS)).isZero();
        provider.behave();
        assertThat(provider.requests(Endpoint.TOKEN)).isZero();
    }

    private String idToken(String email) throws Exception {
        return RelyingParty.idToken(
                client.redeem(redemption(client.signIn(email).require("code"))));
    }

    private String send(Endpoint endpoint, String authorization, Map<String, String> form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(client.at(endpoint)))
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(RelyingParty.encode(form)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
