package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;
import static app.masthead.access.saml.engine.SamlXml.SAMLP;

import app.masthead.access.saml.engine.SignatureCheck.Signed;
import app.masthead.access.saml.engine.VerifiedAssertion.Protection;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The examination of one response, in the steps of the specification and in their order. */
final class ResponseExamination {

    private static final String VERSION = "2.0";

    private final Examination examination;
    private final SignatureCheck signatures;
    private final Decrypter decrypter;
    private final Expectation expected;
    private final ResponseRules response;
    private final AssertionRules assertion;
    private final SubjectRules subject;

    ResponseExamination(Examination examination, SignatureCheck signatures, Expectation expected) {
        var times = new Times(expected.now(), expected.policy().clockSkew());
        this.examination = examination;
        this.signatures = signatures;
        this.decrypter = new Decrypter(examination, expected.recipient().decryptionKeys());
        this.expected = expected;
        this.response = new ResponseRules(examination, expected, times);
        this.assertion = new AssertionRules(examination, expected, times);
        this.subject = new SubjectRules(examination, expected);
    }

    VerifiedAssertion examine(String samlResponse) {
        var received = new Envelope(examination).open(samlResponse);
        examineMessage(received);
        var encrypted = isEncrypted(onlyStatement(received));
        var signedResponse = signatures.verified(received);
        var signedAssertion = signatures.verified(decrypted(received, signedResponse.isPresent()));
        examineSigned(signedResponse.isPresent(), signedAssertion.isPresent());
        var trusted = signedResponse.map(Signed::element).orElse(received);
        var claims =
                signedAssertion.map(Signed::element).orElseGet(() -> decrypted(trusted, signedResponse.isPresent()));
        return examineClaims(trusted, claims, protection(signedResponse, signedAssertion, encrypted));
    }

    /** Step 4. A provider that reports a failure sends no assertion; its reason says more than the lack of one. */
    private void examineMessage(Element received) {
        examination.require(
                Rule.MESSAGE,
                SamlXml.is(received, SAMLP, "Response")
                        && SamlXml.attribute(received, "Version").equals(Optional.of(VERSION)),
                "the root is " + received.getLocalName());
        if (statements(received).findAny().isEmpty()) {
            response.examineStatus(received);
        }
        examination.require(
                Rule.ONE_ASSERTION,
                statements(received).count() == 1,
                statements(received).count() + " assertions");
    }

    /** Step 6: the assertion that stands in the response, taken out of its encryption. */
    private Element decrypted(Element response, boolean signed) {
        var statement = onlyStatement(response);
        if (expected.policy().encrypted()) {
            examination.require(Rule.ENCRYPTED, isEncrypted(statement), "the assertion is not encrypted");
        }
        if (isEncrypted(statement)) {
            decrypter.decrypt(statement, "Assertion", signed);
        }
        return onlyStatement(response);
    }

    private void examineSigned(boolean response, boolean assertion) {
        examination.require(
                Rule.SIGNED,
                assertion || response && !expected.policy().assertionSigned(),
                response ? "the assertion has no signature of its own" : "nothing is signed");
    }

    private static Protection protection(Optional<Signed> response, Optional<Signed> assertion, boolean encrypted) {
        var by = assertion.or(() -> response).map(it -> Certificates.fingerprint(it.by()));
        return new Protection(by.orElse(""), response.isPresent(), assertion.isPresent(), encrypted);
    }

    /** Steps 9 to 16. */
    private VerifiedAssertion examineClaims(Element trusted, Element claims, Protection protection) {
        examination.requireEqual(Rule.MESSAGE, VERSION, SamlXml.attribute(claims, "Version"));
        var confirmation = response.examine(trusted, claims);
        var conditions = assertion.examineConditions(claims);
        var authentication = assertion.examineAuthentication(claims);
        decryptName(claims);
        var person = subject.examine(claims);
        return new VerifiedAssertion(
                SamlXml.attribute(claims, "ID").orElse(""),
                expected.provider().entityId(),
                person.known(),
                person.nameId(),
                SamlXml.attribute(authentication, "SessionIndex"),
                time(authentication, "AuthnInstant").orElseThrow(),
                time(authentication, "SessionNotOnOrAfter"),
                earlier(time(confirmation, "NotOnOrAfter").orElseThrow(), conditions),
                AssertionRules.context(authentication),
                person.attributes(),
                protection);
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(it -> it.isBefore(one)).orElse(one);
    }

    /** The signature covers the encrypted name, so any of the ciphers will do. */
    private void decryptName(Element claims) {
        SamlXml.child(claims, SAML, "Subject")
                .flatMap(it -> SamlXml.child(it, SAML, "EncryptedID"))
                .ifPresent(it -> decrypter.decrypt(it, "NameID", true));
    }

    private static Optional<Instant> time(Element element, String name) {
        return SamlXml.attribute(element, name).flatMap(SamlXml::instant);
    }

    private static Stream<Element> statements(Element response) {
        return SamlXml.children(response).stream().filter(it -> SamlXml.is(it, SAML, "Assertion") || isEncrypted(it));
    }

    private static Element onlyStatement(Element response) {
        return statements(response).findFirst().orElseThrow();
    }

    private static boolean isEncrypted(Element statement) {
        return SamlXml.is(statement, SAML, "EncryptedAssertion");
    }
}
