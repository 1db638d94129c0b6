package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.VerifiedAssertion.Protection;
import app.masthead.access.saml.kit.Encryption;
import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Thousands of accidents, always the same ones: none changes what is said of the person, none escapes as an error. */
class FuzzTests {

    private static final int TIMES = 600;
    private static final Scene SCENE = Scene.usual();

    @ParameterizedTest
    @EnumSource
    @Defends(Attack.PARSER_DIFFERENTIAL)
    void changed_bytes_change_nothing_that_is_accepted(Signed signed) {
        var random = new Random(7);
        var original = signed.document().xml().getBytes(StandardCharsets.UTF_8);
        var claims = verify(Base64.getEncoder().encodeToString(original));

        for (var time = 0; time < TIMES; time++) {
            var changed = Base64.getEncoder().encodeToString(damaged(original, random));
            assertThat(verify(changed).filter(it -> !Optional.of(it).equals(claims)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Defends(Attack.SIGNATURE_WRAPPING)
    void moved_elements_change_nothing_that_is_accepted(Signed signed) {
        var random = new Random(8);
        var original = signed.document();
        var claims = verify(original.base64());

        for (var time = 0; time < TIMES / 2; time++) {
            var changed = SamlDocument.parse(original.xml());
            for (var moves = random.nextInt(3); moves >= 0; moves--) {
                disorder(changed, random);
            }
            assertThat(verify(changed.base64()).filter(it -> !Optional.of(it).equals(claims)))
                    .isEmpty();
        }
    }

    /** What is accepted; that one of two signatures is lost, or what it is worth, is not part of it. */
    private static Optional<VerifiedAssertion> verify(String response) {
        return new ResponseVerifier()
                .verify(response, SCENE.expectation())
                .accepted()
                .map(it -> new VerifiedAssertion(
                        it.id(),
                        it.issuer(),
                        it.subject(),
                        it.nameId(),
                        it.sessionIndex(),
                        it.authnInstant(),
                        it.sessionNotOnOrAfter(),
                        it.notOnOrAfter(),
                        it.authnContext(),
                        it.attributes(),
                        new Protection("", false, false, false)));
    }

    private static byte[] damaged(byte[] original, Random random) {
        var at = random.nextInt(original.length);
        var length = 1 + random.nextInt(Math.min(40, original.length - at));
        var piece = Arrays.copyOfRange(original, at, at + length);
        return switch (random.nextInt(4)) {
            case 0 -> joined(original, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 1 -> joined(original, at, new byte[0], at + length);
            case 2 -> joined(original, at, piece, at);
            default -> {
                var other = random.nextInt(original.length);
                yield joined(original, other, piece, Math.min(original.length, other + length));
            }
        };
    }

    /** The first bytes, the piece, and the bytes from there on. */
    private static byte[] joined(byte[] original, int until, byte[] piece, int from) {
        var joined = Arrays.copyOf(original, until + piece.length + original.length - from);
        System.arraycopy(piece, 0, joined, until, piece.length);
        System.arraycopy(original, from, joined, until + piece.length, original.length - from);
        return joined;
    }

    private static void disorder(SamlDocument document, Random random) {
        var one = any(document, random);
        var other = any(document, random);
        switch (random.nextInt(6)) {
            case 0 -> one.getParentNode().removeChild(one);
            case 1 -> other.appendChild(one.cloneNode(true));
            case 2 -> other.getParentNode().insertBefore(one.cloneNode(true), other);
            case 3 -> one.setTextContent(other.getTextContent());
            case 4 -> one.getOwnerDocument().renameNode(one, other.getNamespaceURI(), other.getNodeName());
            default -> {
                var attributes = other.getAttributes();
                if (attributes.getLength() > 0) {
                    var attribute = attributes.item(random.nextInt(attributes.getLength()));
                    one.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
                }
            }
        }
    }

    private static Element any(SamlDocument document, Random random) {
        var all = document.all("/*//*");
        return all.isEmpty() ? document.root() : all.get(random.nextInt(all.size()));
    }

    enum Signed {
        ASSERTION,
        RESPONSE,
        BOTH,
        ASSERTION_ENCRYPTED;

        SamlDocument document() {
            var document = SCENE.response();
            var signer = XmlSigner.ofRuntime();
            if (this != RESPONSE) {
                signer.sign(document.one("//saml:Assertion"), Signing.by(Party.PROVIDER));
            }
            if (this == ASSERTION_ENCRYPTED) {
                Encryption.forUs().encrypt(document.one("//saml:Assertion"), "EncryptedAssertion");
            }
            if (this == RESPONSE || this == BOTH) {
                signer.sign(document.root(), Signing.by(Party.PROVIDER));
            }
            return document;
        }
    }
}
