package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Expectation.Provider;
import app.masthead.access.saml.engine.LogoutExpectation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The logout at the usual connection: what the identity provider sends, not signed yet. */
public final class LogoutScene {

    /** The address of our single logout service. */
    public static final String ADDRESS = "https://acme.example/saml/c1/slo";

    /** The id of our logout request. */
    public static final String OURS = "_our-logout-1";

    private static final Scene SCENE = Scene.usual();
    private static final String REQUEST = """
        <samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"\
         xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_their-logout-1" Version="2.0" IssueInstant="%s"\
         Destination="%s" NotOnOrAfter="%s"><saml:Issuer>%s</saml:Issuer>\
        <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">%s</saml:NameID>\
        <samlp:SessionIndex>_session-1</samlp:SessionIndex><samlp:SessionIndex>_session-2</samlp:SessionIndex>\
        </samlp:LogoutRequest>\
        """;
    private static final String RESPONSE = """
        <samlp:LogoutResponse xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"\
         xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_their-answer-1" Version="2.0" IssueInstant="%s"\
         Destination="%s" InResponseTo="%s"><saml:Issuer>%s</saml:Issuer><samlp:Status>\
        <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
        </samlp:LogoutResponse>\
        """;

    private LogoutScene() {}

    public static SamlDocument request() {
        return SamlDocument.parse(
                REQUEST.formatted(SCENE.now(), ADDRESS, SCENE.at(Duration.ofMinutes(5)), SCENE.provider(), Scene.ADA));
    }

    public static SamlDocument response() {
        return SamlDocument.parse(RESPONSE.formatted(SCENE.now(), ADDRESS, OURS, SCENE.provider()));
    }

    public static LogoutExpectation expectation(Party... trusted) {
        var certificates =
                List.of(trusted).stream().map(it -> it.key().certificate()).toList();
        return new LogoutExpectation(
                new Provider(SCENE.provider(), certificates),
                ADDRESS,
                Optional.of(OURS),
                List.of(Party.PORTAL_DECRYPTION.key().privateKey()),
                Duration.ofSeconds(60),
                SCENE.now());
    }
}
