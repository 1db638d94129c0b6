package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.PORTAL;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_BEFORE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.Carried;
import app.masthead.access.saml.kit.LogoutScene;
import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Schema;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Logout messages in both directions and by both bindings. */
class LogoutTests {

    private static final Scene SCENE = Scene.usual();
    private static final NameId ADA =
            new NameId(Scene.ADA, Optional.of(NameId.PERSISTENT), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @EnumSource
    void a_request_by_redirect_is_read(RedirectSignature signature) {
        var query = signature.sign(
                Carried.query("SAMLRequest", LogoutScene.request().xml()));
        var receipt = LogoutRequests.receive(new Incoming.Redirect(query), LogoutScene.expectation(signature.party));

        assertThat(receipt).isEqualTo(new Receipt.Accepted<>(expectedRequest()));
    }

    @Test
    void a_request_by_form_is_read_whoever_signed_it() {
        for (var signer : List.of(XmlSigner.ofRuntime(), XmlSigner.ofSantuario())) {
            var request = LogoutScene.request();
            signer.sign(request.root(), Signing.by(PROVIDER));

            assertThat(LogoutRequests.receive(
                            new Incoming.Post(request.base64()), LogoutScene.expectation(PROVIDER_BEFORE, PROVIDER)))
                    .isEqualTo(new Receipt.Accepted<>(expectedRequest()));
        }
    }

    static LogoutRequest expectedRequest() {
        return new LogoutRequest(
                "_their-logout-1",
                SCENE.now(),
                SCENE.provider(),
                ADA,
                List.of("_session-1", "_session-2"),
                Optional.of(SCENE.now().plus(Duration.ofMinutes(5))));
    }

    @Test
    void an_answer_is_read_in_either_binding() {
        var expected = new LogoutResponse(
                "_their-answer-1", SCENE.now(), SCENE.provider(), LogoutScene.OURS, LogoutResponse.SUCCESS);
        var query = RedirectSignature.RSA.sign(
                Carried.query("SAMLResponse", LogoutScene.response().xml()));
        var signed = LogoutScene.response();
        XmlSigner.ofSantuario().sign(signed.root(), Signing.by(PROVIDER));

        assertThat(LogoutResponses.receive(new Incoming.Redirect(query), LogoutScene.expectation(PROVIDER)))
                .isEqualTo(new Receipt.Accepted<>(expected));
        assertThat(LogoutResponses.receive(new Incoming.Post(signed.base64()), LogoutScene.expectation(PROVIDER)))
                .isEqualTo(new Receipt.Accepted<>(expected));
    }

    @Test
    void an_answer_may_report_a_failure() {
        var response = LogoutScene.response().attribute("//samlp:StatusCode", "Value", LogoutResponse.RESPONDER);
        XmlSigner.ofRuntime().sign(response.root(), Signing.by(PROVIDER));

        assertThat(LogoutResponses.receive(new Incoming.Post(response.base64()), LogoutScene.expectation(PROVIDER)))
                .isInstanceOfSatisfying(
                        Receipt.Accepted.class, it -> assertThat(((LogoutResponse) it.message()).status())
                                .isEqualTo(LogoutResponse.RESPONDER));
    }

    /** Some encode with small letters, and the octets as they came are what is signed. */
    @Test
    void the_octets_count_as_they_came() {
        var query = Carried.query("SAMLRequest", LogoutScene.request().xml()) + "&RelayState=a%2fb";
        var signed = RedirectSignature.RSA.sign(query);

        assertThat(LogoutRequests.receive(new Incoming.Redirect(signed), LogoutScene.expectation(PROVIDER)))
                .isInstanceOf(Receipt.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"REDIRECT", "POST"})
    void what_we_send_is_sound(Binding binding) {
        var endpoint = new Endpoint(binding, URI.create(LogoutScene.ADDRESS));
        var request = new LogoutRequest(
                "_1",
                SCENE.now(),
                SCENE.provider(),
                ADA,
                List.of("_session & 1"),
                Optional.of(SCENE.now().plusSeconds(60)));
        var response =
                new LogoutResponse("_2", SCENE.now(), SCENE.provider(), LogoutScene.OURS, LogoutResponse.SUCCESS);
        var sentRequest = LogoutRequests.dispatch(request, endpoint, Optional.of("x"), PORTAL.key());
        var sentResponse = LogoutResponses.dispatch(response, endpoint, Optional.empty(), PORTAL.key());

        assertThat(Schema.PROTOCOL.permits(Carried.message(sentRequest, "SAMLRequest")))
                .isTrue();
        assertThat(Schema.PROTOCOL.permits(Carried.message(sentResponse, "SAMLResponse")))
                .isTrue();
        assertThat(LogoutRequests.receive(incoming(sentRequest, "SAMLRequest"), LogoutScene.expectation(PORTAL)))
                .isEqualTo(new Receipt.Accepted<>(request));
        assertThat(LogoutResponses.receive(incoming(sentResponse, "SAMLResponse"), LogoutScene.expectation(PORTAL)))
                .isEqualTo(new Receipt.Accepted<>(response));
    }

    @Test
    void answers_go_where_the_provider_wants_them() {
        var endpoint = new Endpoint(
                Binding.POST,
                URI.create("https://idp.example/slo"),
                Optional.of(URI.create("https://idp.example/slr")));

        assertThat(endpoint.forResponses())
                .isEqualTo(new Endpoint(Binding.POST, URI.create("https://idp.example/slr")));
        assertThat(endpoint.forResponses().forResponses()).isEqualTo(endpoint.forResponses());
    }

    private static Incoming incoming(Dispatch dispatch, String field) {
        return switch (dispatch) {
            case Dispatch.Redirect redirect ->
                new Incoming.Redirect(redirect.location().getRawQuery());
            case Dispatch.Post post ->
                new Incoming.Post(Carried.parameters(post).getOrDefault(field, ""));
        };
    }

    /** The ways in which redirects are signed out there. */
    enum RedirectSignature {
        RSA(PROVIDER, Signing.RSA_SHA256, "SHA256withRSA"),
        RSA_512(PROVIDER, Signing.RSA_SHA512, "SHA512withRSA"),
        CURVE_AS_THE_RUNTIME_DOES(PROVIDER_WITH_CURVE, Signing.ECDSA_SHA256, "SHA256withECDSA"),
        CURVE_AS_XML_SIGNATURE_HAS_IT(PROVIDER_WITH_CURVE, Signing.ECDSA_SHA256, "SHA256withECDSAinP1363Format");

        private final Party party;
        private final String algorithm;
        private final String runtimeName;

        RedirectSignature(Party party, String algorithm, String runtimeName) {
            this.party = party;
            this.algorithm = algorithm;
            this.runtimeName = runtimeName;
        }

        String sign(String query) {
            return Carried.signed(query, party, algorithm, runtimeName);
        }
    }
}
