package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.answer;
import static app.masthead.demo.identity.RelyingParty.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationRefusalTests extends ProviderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://harbour.localhost:8080/login/oauth2/code/abc/",
                "http://harbour.localhost:8080/login/oauth2/code/abc?x=1",
                "http://harbour.localhost:8080/login/oauth2/code/abcd",
                "http://harbour.localhost:8080/login/oauth2/code/%61bc",
                "HTTP://harbour.localhost:8080/login/oauth2/code/abc",
                "https://elsewhere.example/",
                "not an address"
            })
    void an_address_that_is_not_registered_gets_no_answer(String address) throws Exception {
        var asked = request();
        asked.put("redirect_uri", address);
        var refusal = client.visitor.get(client.authorize(asked));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.headers().firstValue("Location")).isEmpty();
        assertThat(refusal.body()).contains("This sign-in cannot go on");
    }

    @Test
    void an_unknown_client_gets_no_answer() throws Exception {
        var asked = request();
        asked.put("client_id", "nobody");

        assertThat(client.visitor.get(client.authorize(asked)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_client_of_one_tenant_is_unknown_to_another() throws Exception {
        var address = provider.address("northlight", Endpoint.AUTHORIZE) + "?" + RelyingParty.encode(request());

        assertThat(client.visitor.get(URI.create(address)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "response_type,         token,      unsupported_response_type",
        "response_type,         '',         invalid_request",
        "response_mode,         fragment,   invalid_request",
        "scope,                 profile,    invalid_scope",
        "scope,                 '',         invalid_request",
        "code_challenge,        '',         invalid_request",
        "code_challenge,        short,      invalid_request",
        "code_challenge_method, plain,      invalid_request",
        "code_challenge_method, '',         invalid_request",
        "prompt,                none login, invalid_request",
        "max_age,               soon,       invalid_request",
        "request,               e30.e30.,   request_not_supported",
        "request_uri,           urn:x,      request_uri_not_supported"
    })
    void a_faulty_request_is_sent_back_with_its_fault(String parameter, String value, String error) throws Exception {
        var asked = request();
        asked.put(parameter, value);
        var refusal = client.visitor.get(client.authorize(asked));
        var answer = answer(URI.create(refusal.headers().firstValue("Location").orElseThrow()));

        assertThat(answer.find("error")).contains(error);
        assertThat(answer.find("state")).contains("the-state");
        assertThat(answer.find("iss")).contains(provider.issuer("harbour"));
        assertThat(answer.find("code")).isEmpty();
    }

    @Test
    void a_repeated_parameter_is_refused() throws Exception {
        var twice = URI.create(client.authorize(request()) + "&client_id=masthead");

        assertThat(client.visitor.get(twice).statusCode()).isEqualTo(400);
    }
}
