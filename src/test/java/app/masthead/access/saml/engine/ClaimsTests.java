package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.VerifiedAssertion.Attribute;
import app.masthead.access.saml.engine.VerifiedAssertion.Protection;
import app.masthead.access.saml.kit.Encryption;
import app.masthead.access.saml.kit.Expecting;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of the person is read in full, and nothing more. */
class ClaimsTests {

    private static final Scene SCENE = Scene.usual();
    private static final XmlSigner SIGNER = XmlSigner.ofRuntime();
    private static final String PROVIDER =
            Certificates.fingerprint(Party.PROVIDER.key().certificate());

    @Test
    void every_claim_is_there() {
        var response = SCENE.response();
        var assertion = accepted(response);

        assertThat(assertion.id()).isEqualTo(response.one("//saml:Assertion").getAttribute("ID"));
        assertThat(assertion.issuer()).isEqualTo(SCENE.provider());
        assertThat(assertion.subject()).isEqualTo(Scene.ADA);
        assertThat(assertion.nameId())
                .isEqualTo(new NameId(Scene.ADA, Optional.of(NameId.PERSISTENT), Optional.empty(), Optional.empty()));
        assertThat(assertion.sessionIndex()).contains("_session-1");
        assertThat(assertion.authnInstant()).isEqualTo(SCENE.now());
        assertThat(assertion.sessionNotOnOrAfter()).contains(SCENE.now().plus(Duration.ofHours(8)));
        assertThat(assertion.notOnOrAfter()).isEqualTo(SCENE.now().plus(Duration.ofMinutes(5)));
        assertThat(assertion.authnContext())
                .contains("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");
    }

    @Test
    void attributes_keep_their_order_and_their_names() {
        assertThat(accepted(SCENE.response()).attributes())
                .containsExactly(
                        new Attribute("mail", Optional.of("E-mail"), List.of("ada@acme.example")),
                        new Attribute("groups", Optional.empty(), List.of("staff", "R&D <ads>")));
    }

    @Test
    void values_of_the_same_name_come_together() {
        var response = SCENE.response()
                .append(
                        "//saml:AttributeStatement",
                        "<saml:Attribute Name='groups'><saml:AttributeValue>editors</saml:AttributeValue>"
                                + "</saml:Attribute>");

        var assertion = accepted(response);

        assertThat(assertion.values("groups")).containsExactly("staff", "R&D <ads>", "editors");
        assertThat(assertion.values("E-mail")).isEmpty();
    }

    @Test
    void values_that_are_not_text_are_left_out() {
        var response = SCENE.response()
                .append(
                        "//saml:AttributeStatement",
                        "<saml:Attribute Name='id'><saml:AttributeValue><saml:NameID>x</saml:NameID>"
                                + "</saml:AttributeValue></saml:Attribute>");

        assertThat(accepted(response).values("id")).isEmpty();
    }

    @Test
    void the_qualifiers_of_the_name_are_kept() {
        var response = SCENE.response()
                .attribute("//saml:NameID", "NameQualifier", "idp")
                .attribute("//saml:NameID", "SPNameQualifier", "sp");

        assertThat(accepted(response).nameId())
                .isEqualTo(
                        new NameId(Scene.ADA, Optional.of(NameId.PERSISTENT), Optional.of("idp"), Optional.of("sp")));
    }

    @Test
    void the_configured_attribute_is_the_subject() {
        var verification = new ResponseVerifier()
                .verify(
                        Fixture.signedAssertion(SCENE.response(), SIGNER),
                        Expecting.subjectAttribute("mail").apply(SCENE.expectation()));

        assertThat(verification.accepted()).map(VerifiedAssertion::subject).contains("ada@acme.example");
    }

    @Test
    void the_earlier_end_counts() {
        var early = SCENE.now().plus(Duration.ofMinutes(1));
        var confirmation =
                SCENE.response().attribute("//saml:SubjectConfirmationData", "NotOnOrAfter", early.toString());
        var conditions = SCENE.response().attribute("//saml:Conditions", "NotOnOrAfter", early.toString());

        assertThat(accepted(confirmation).notOnOrAfter()).isEqualTo(early);
        assertThat(accepted(conditions).notOnOrAfter()).isEqualTo(early);
    }

    @Test
    void it_says_how_it_was_protected() {
        assertThat(accepted(SCENE.response()).protection()).isEqualTo(new Protection(PROVIDER, false, true, false));

        var response = SCENE.response();
        Encryption.forUs().encrypt(response.one("//saml:Assertion"), "EncryptedAssertion");
        SIGNER.sign(response.root(), Signing.by(Party.PROVIDER));
        assertThat(new ResponseVerifier()
                        .verify(response.base64(), SCENE.expectation())
                        .accepted())
                .map(VerifiedAssertion::protection)
                .contains(new Protection(PROVIDER, true, false, true));
    }

    /** A transform of Okta and of others names prefixes that are used in values alone (Exclusive XML Canonicalization). */
    @Test
    void a_signature_may_name_prefixes_that_values_use() {
        var response = SCENE.response();
        var inclusive = new Signing.Transform(
                Signing.EXCLUSIVE, "<ec:InclusiveNamespaces xmlns:ec='" + Signing.EXCLUSIVE + "' PrefixList='xs'/>");
        XmlSigner.ofSantuario()
                .sign(
                        response.one("//saml:Assertion"),
                        Signing.by(Party.PROVIDER).transforms(new Signing.Transform(Signing.ENVELOPED, ""), inclusive));
        SIGNER.sign(response.root(), Signing.by(Party.PROVIDER));

        assertThat(new ResponseVerifier()
                        .verify(response.base64(), SCENE.expectation())
                        .accepted())
                .isPresent();
    }

    private static VerifiedAssertion accepted(SamlDocument response) {
        var verification =
                new ResponseVerifier().verify(Fixture.signedAssertion(response, SIGNER), SCENE.expectation());
        assertThat(verification.refused()).isEmpty();
        return verification.accepted().orElseThrow();
    }
}
