package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Expectation;
import app.masthead.access.saml.engine.Expectation.Policy;
import app.masthead.access.saml.engine.Expectation.Provider;
import app.masthead.access.saml.engine.Expectation.Recipient;
import app.masthead.access.saml.engine.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One connection at one moment, and what an identity provider answers there.
 *
 * @param provider its entity id
 * @param audience our entity id
 * @param acs where responses go
 * @param request the id of our request
 */
public record Scene(String provider, String audience, String acs, String request, Instant now) {

    /** Who signs in. */
    public static final String ADA = "ada-7f3c";

    private static final String RESPONSE = """
        <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"\
         xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xs="http://www.w3.org/2001/XMLSchema"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="%1$s" Version="2.0" IssueInstant="%3$s"\
         Destination="%7$s" InResponseTo="%8$s">\
        <saml:Issuer>%5$s</saml:Issuer>\
        <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
        <saml:Assertion xmlns:xs="http://www.w3.org/2001/XMLSchema"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="%2$s" Version="2.0" IssueInstant="%3$s">\
        <saml:Issuer>%5$s</saml:Issuer>\
        <saml:Subject>\
        <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">%9$s</saml:NameID>\
        <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
        <saml:SubjectConfirmationData InResponseTo="%8$s" Recipient="%7$s" NotOnOrAfter="%4$s"/>\
        </saml:SubjectConfirmation></saml:Subject>\
        <saml:Conditions NotBefore="%3$s" NotOnOrAfter="%4$s"><saml:AudienceRestriction>\
        <saml:Audience>%6$s</saml:Audience></saml:AudienceRestriction></saml:Conditions>\
        <saml:AuthnStatement AuthnInstant="%3$s" SessionIndex="_session-1" SessionNotOnOrAfter="%10$s">\
        <saml:AuthnContext><saml:AuthnContextClassRef>\
        urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport\
        </saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>\
        <saml:AttributeStatement>\
        <saml:Attribute Name="mail" FriendlyName="E-mail"\
         NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic">\
        <saml:AttributeValue xsi:type="xs:string">ada@acme.example</saml:AttributeValue></saml:Attribute>\
        <saml:Attribute Name="groups"><saml:AttributeValue xsi:type="xs:string">staff</saml:AttributeValue>\
        <saml:AttributeValue xsi:type="xs:string">R&amp;D &lt;ads&gt;</saml:AttributeValue></saml:Attribute>\
        </saml:AttributeStatement></saml:Assertion></samlp:Response>\
        """;

    /** A connection of the usual kind, now. */
    public static Scene usual() {
        return Usual.SCENE;
    }

    /** What the connection expects: the provider's key, our request, the usual policy. */
    public Expectation expectation() {
        return new Expectation(
                new Provider(provider, List.of(Party.PROVIDER.key().certificate())),
                new Recipient(
                        audience, acs, List.of(Party.PORTAL_DECRYPTION.key().privateKey())),
                Optional.of(request),
                new Policy(
                        false,
                        false,
                        false,
                        Policy.USUAL_SKEW,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Optional.empty()),
                now);
    }

    /** The answer about Ada, not signed yet. */
    public SamlDocument response() {
        return response(ADA);
    }

    /** The answer about somebody, not signed yet. */
    public SamlDocument response(String nameId) {
        return SamlDocument.parse(RESPONSE.formatted(
                MessageId.next(),
                MessageId.next(),
                now,
                at(Duration.ofMinutes(5)),
                provider,
                audience,
                acs,
                request,
                nameId,
                at(Duration.ofHours(8))));
    }

    /** The moment that is so much later than now, as XML has it. */
    public String at(Duration later) {
        return now.plus(later).toString();
    }

    private static final class Usual {

        private static final Scene SCENE = new Scene(
                "https://idp.example/metadata",
                "https://acme.example/saml/c1/metadata",
                "https://acme.example/saml/c1/acs",
                "_request-1",
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
