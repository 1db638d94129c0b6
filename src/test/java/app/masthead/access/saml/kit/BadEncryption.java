package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Responses whose encryption proves nothing, is too weak, is not for us, or hides what is bad. */
final class BadEncryption {

    private static final String ASSERTION = "//saml:Assertion";
    private static final String ANY_CIPHER = "it accepts every cipher that it knows";

    private BadEncryption() {}

    static Stream<Fixture> all() {
        return Stream.of(proofs(), algorithms(), keys(), contents()).flatMap(List::stream);
    }

    private static List<Fixture> proofs() {
        return List.of(
                bad(
                        "encrypted for us by an attacker",
                        Rule.SIGNED,
                        (scene, signer) ->
                                GoodResponses.encrypted(scene.response(Wrapping.MALLORY), Encryption.forUs())),
                bad("encrypted and signed by an attacker", Rule.KNOWN_KEY, (scene, signer) -> {
                    var document = scene.response(Wrapping.MALLORY);
                    signer.sign(document.one(ASSERTION), Signing.by(Party.ATTACKER));
                    return GoodResponses.encrypted(document, Encryption.forUs());
                }),
                bad(
                                "not encrypted where demanded",
                                Rule.ENCRYPTED,
                                (scene, signer) -> Fixture.signedAssertion(scene.response(), signer))
                        .expecting(Expecting.encrypted()));
    }

    private static List<Fixture> algorithms() {
        return List.of(
                encrypted("RSA with PKCS #1", it -> it.transport(Encryption.RSA_1_5))
                        .oracleDiffers(ANY_CIPHER),
                encrypted("AES-CBC unsigned", it -> it.cipher(Encryption.AES256_CBC))
                        .oracleDiffers(ANY_CIPHER),
                encrypted("Triple DES", it -> it.cipher(Encryption.TRIPLE_DES)).oracleDiffers(ANY_CIPHER),
                bad("Triple DES inside a signed response", Rule.ENCRYPTION_ALGORITHM, (scene, signer) -> {
                            var document = scene.response();
                            Encryption.forUs()
                                    .cipher(Encryption.TRIPLE_DES)
                                    .encrypt(document.one(ASSERTION), "EncryptedAssertion");
                            return GoodResponses.response(document, signer);
                        })
                        .oracleDiffers(ANY_CIPHER),
                changed(
                        "a second method before the first",
                        Rule.ENCRYPTION_ALGORITHM,
                        it -> it.edit(
                                "//xenc:EncryptedData",
                                data -> data.insertBefore(it.one("//xenc:CipherData"), data.getFirstChild()))),
                changed(
                        "a reference in place of the content",
                        Rule.STRUCTURE,
                        it -> it.edit(
                                "//saml:EncryptedAssertion/xenc:EncryptedData/xenc:CipherData", BadEncryption::refer)));
    }

    private static void refer(Element data) {
        data.setTextContent("");
        var reference =
                data.getOwnerDocument().createElementNS("http://www.w3.org/2001/04/xmlenc#", "xenc:CipherReference");
        reference.setAttribute("URI", "http://127.0.0.1:9/");
        data.appendChild(reference);
    }

    private static List<Fixture> keys() {
        var others = new Encryption(Party.ATTACKER.key().certificate(), Encryption.AES256_GCM, Encryption.RSA_OAEP);
        return List.of(
                bad(
                        "encrypted for somebody else",
                        Rule.DECRYPTED,
                        (scene, signer) -> GoodResponses.encrypted(GoodResponses.signed(scene, signer), others)),
                bad(
                                "encrypted for a connection without a key",
                                Rule.DECRYPTED,
                                (scene, signer) -> GoodResponses.encrypted(
                                        GoodResponses.signed(scene, signer), Encryption.forUs()))
                        .expecting(Expecting.decryptingWith()),
                bad("a name encrypted for somebody else", Rule.DECRYPTED, (scene, signer) -> {
                    var document = scene.response();
                    others.encrypt(document.one("//saml:NameID"), "EncryptedID");
                    return Fixture.signedAssertion(document, signer);
                }),
                changed(
                        "damaged ciphertext",
                        Rule.DECRYPTED,
                        it -> it.edit(
                                "//saml:EncryptedAssertion/xenc:EncryptedData/xenc:CipherData/xenc:CipherValue",
                                value -> value.setTextContent(
                                        "AAAA" + value.getTextContent().strip().substring(4)))),
                changed("no key", Rule.DECRYPTED, it -> it.remove("//xenc:EncryptedKey")),
                changed("no data", Rule.ENCRYPTION_ALGORITHM, it -> it.remove("//xenc:EncryptedData")));
    }

    private static List<Fixture> contents() {
        return List.of(
                bad("prefixes declared where no signature covers them", Rule.DECRYPTED, (scene, signer) -> {
                            var document = scene.response()
                                    .withoutAttribute(ASSERTION, "xmlns:xs")
                                    .withoutAttribute(ASSERTION, "xmlns:xsi");
                            Encryption.forUs().encrypt(document.one(ASSERTION), "EncryptedAssertion");
                            return GoodResponses.response(document, signer);
                        })
                        .oracleDiffers("it reads declarations that are not signed"),
                hidden(
                        "encrypted advice",
                        Rule.DECRYPTED,
                        it -> it.edit(ASSERTION, assertion -> it.dom()
                                .renameNode(assertion, assertion.getNamespaceURI(), "saml:Advice"))),
                hidden(
                                "a comment inside the encryption",
                                Rule.PLAIN_TEXT,
                                it -> it.edit(
                                        "//saml:NameID",
                                        name -> name.insertBefore(it.dom().createComment("x"), name.getFirstChild())))
                        .oracleDiffers("it reads the text around comments"),
                hidden(
                        "an assertion inside the encrypted one",
                        Rule.STRUCTURE,
                        it -> it.before(
                                "//saml:AuthnStatement",
                                "<saml:Advice><saml:Assertion ID='_inner' Version='2.0'"
                                        + " IssueInstant='2026-01-01T00:00:00Z'>"
                                        + "<saml:Issuer>x</saml:Issuer></saml:Assertion></saml:Advice>")),
                hidden(
                        "an id inside the encryption and outside",
                        Rule.UNIQUE_IDS,
                        it -> it.attribute(
                                "/samlp:Response", "ID", it.one(ASSERTION).getAttribute("ID"))));
    }

    /** Signed by the provider, changed, and then encrypted, so that nothing of it can be seen before. */
    private static Fixture hidden(String name, Rule refusedBy, UnaryOperator<SamlDocument> change) {
        return bad(
                name,
                refusedBy,
                (scene, signer) ->
                        GoodResponses.encrypted(change.apply(GoodResponses.signed(scene, signer)), Encryption.forUs()));
    }

    private static Fixture changed(String name, Rule refusedBy, UnaryOperator<SamlDocument> change) {
        return bad(name, refusedBy, (scene, signer) -> {
            var document = GoodResponses.signed(scene, signer);
            Encryption.forUs().encrypt(document.one(ASSERTION), "EncryptedAssertion");
            return change.apply(document).base64();
        });
    }

    private static Fixture encrypted(String name, UnaryOperator<Encryption> how) {
        return bad(
                name,
                Rule.ENCRYPTION_ALGORITHM,
                (scene, signer) ->
                        GoodResponses.encrypted(GoodResponses.signed(scene, signer), how.apply(Encryption.forUs())));
    }
}
