package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.PORTAL;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.access.saml.kit.Carried;
import app.masthead.access.saml.kit.Schema;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we ask identity providers for, as they will read it. */
class AuthnRequestsTests {

    private static final Endpoint REDIRECT = new Endpoint(Binding.REDIRECT, URI.create("https://idp.example/sso"));
    private static final Endpoint POST = new Endpoint(Binding.POST, URI.create("https://idp.example/sso"));
    private static final AuthnRequest PLAIN = new AuthnRequest(
            "_request-1",
            Instant.parse("2026-11-26T20:00:00Z"),
            "https://acme.example/saml/c1/metadata?a=1&b=\"2\"<3>",
            "https://acme.example/saml/c1/acs",
            false,
            Optional.empty(),
            Optional.empty());
    private static final AuthnRequest FULL = new AuthnRequest(
            PLAIN.id(),
            PLAIN.issueInstant(),
            PLAIN.issuer(),
            PLAIN.acs(),
            true,
            Optional.of(NameId.PERSISTENT),
            Optional.of("urn:oasis:names:tc:SAML:2.0:ac:classes:X509"));

    @Test
    void it_says_what_is_wished_in_either_binding() {
        for (var endpoint : new Endpoint[] {REDIRECT, POST}) {
            var message = Carried.message(dispatch(FULL, endpoint), "SAMLRequest");

            assertThat(Schema.PROTOCOL.permits(message)).isTrue();
            assertThat(message.root().getAttribute("ID")).isEqualTo("_request-1");
            assertThat(message.root().getAttribute("IssueInstant")).isEqualTo("2026-11-26T20:00:00Z");
            assertThat(message.root().getAttribute("Destination")).isEqualTo("https://idp.example/sso");
            assertThat(message.root().getAttribute("AssertionConsumerServiceURL"))
                    .isEqualTo(FULL.acs());
            assertThat(message.root().getAttribute("ForceAuthn")).isEqualTo("true");
            assertThat(message.one("//saml:Issuer").getTextContent()).isEqualTo(FULL.issuer());
            assertThat(message.one("//samlp:NameIDPolicy").getAttribute("Format"))
                    .isEqualTo(NameId.PERSISTENT);
            assertThat(message.one("//saml:AuthnContextClassRef").getTextContent())
                    .isEqualTo("urn:oasis:names:tc:SAML:2.0:ac:classes:X509");
        }
    }

    @Test
    void what_is_not_wished_is_not_said() {
        var message = Carried.message(dispatch(PLAIN, REDIRECT), "SAMLRequest");

        assertThat(Schema.PROTOCOL.permits(message)).isTrue();
        assertThat(message.root().hasAttribute("ForceAuthn")).isFalse();
        assertThat(message.one("//samlp:NameIDPolicy").hasAttribute("Format")).isFalse();
        assertThat(message.all("//samlp:RequestedAuthnContext")).isEmpty();
    }

    @Test
    void a_redirect_is_signed_over_its_query() {
        var redirect = (Dispatch.Redirect) dispatch(PLAIN, REDIRECT);

        assertThat(Carried.parameters(redirect).keySet())
                .containsExactly("SAMLRequest", "RelayState", "SigAlg", "Signature");
        assertThat(Carried.parameters(redirect)).containsEntry("RelayState", "state & more");
        assertThat(Carried.isSigned(redirect, PORTAL, "SHA256withRSA")).isTrue();
    }

    @Test
    void a_key_with_a_curve_signs_too() {
        var key = Optional.of(PROVIDER_WITH_CURVE.key());
        var redirect = (Dispatch.Redirect) AuthnRequests.dispatch(PLAIN, REDIRECT, Optional.empty(), key);
        var post = AuthnRequests.dispatch(PLAIN, POST, Optional.empty(), key);

        assertThat(Carried.isSigned(redirect, PROVIDER_WITH_CURVE, "SHA256withECDSA"))
                .isTrue();
        assertThat(Carried.isSigned(Carried.message(post, "SAMLRequest"), PROVIDER_WITH_CURVE))
                .isTrue();
    }

    @Test
    void the_query_of_the_address_stays() {
        var endpoint = new Endpoint(Binding.REDIRECT, URI.create("https://idp.example/sso?tenant=a%20b"));
        var redirect = (Dispatch.Redirect) dispatch(PLAIN, endpoint);

        assertThat(redirect.location().toString()).startsWith("https://idp.example/sso?tenant=a%20b&SAMLRequest=");
        assertThat(Carried.isSigned(redirect, PORTAL, "SHA256withRSA")).isTrue();
    }

    @Test
    void a_form_is_signed_within_its_document() {
        var post = (Dispatch.Post) dispatch(PLAIN, POST);

        assertThat(post.action()).isEqualTo(POST.location());
        assertThat(post.fields().keySet()).containsExactly("SAMLRequest", "RelayState");
        assertThat(Carried.isSigned(Carried.message(post, "SAMLRequest"), PORTAL))
                .isTrue();
    }

    @Test
    void without_a_key_nothing_is_signed() {
        var redirect = AuthnRequests.dispatch(PLAIN, REDIRECT, Optional.empty(), Optional.empty());
        var post = AuthnRequests.dispatch(PLAIN, POST, Optional.empty(), Optional.empty());

        assertThat(Carried.parameters(redirect).keySet()).containsExactly("SAMLRequest");
        assertThat(Carried.message(post, "SAMLRequest").all("//ds:Signature")).isEmpty();
    }

    @Test
    @Defends(Attack.HOSTILE_RELAY_STATE)
    void a_relay_state_is_short() {
        assertThatThrownBy(
                        () -> AuthnRequests.dispatch(PLAIN, POST, Optional.of("\u00e9".repeat(41)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_are_names_and_do_not_repeat() {
        assertThat(Stream.generate(MessageId::next).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("_[0-9a-f]{40}"));
    }

    private static Dispatch dispatch(AuthnRequest request, Endpoint endpoint) {
        return AuthnRequests.dispatch(request, endpoint, Optional.of("state & more"), Optional.of(PORTAL.key()));
    }
}
