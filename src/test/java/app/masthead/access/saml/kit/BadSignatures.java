package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.BadStructures.signed;
import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/** Responses whose signature is missing, somebody else's or too weak. */
final class BadSignatures {

    private static final String VALUE = "//ds:SignatureValue";

    private BadSignatures() {}

    static Stream<Fixture> all() {
        return Stream.of(missing(), tampered(), keys(), values(), algorithms()).flatMap(List::stream);
    }

    private static List<Fixture> missing() {
        return List.of(
                bad("unsigned", Rule.SIGNED, (scene, signer) -> scene.response(Wrapping.MALLORY)
                        .base64()),
                signed("stripped", Rule.SIGNED, it -> it.remove("//ds:Signature")),
                signed("stripped and changed", Rule.SIGNED, it -> it.remove("//ds:Signature")
                        .text("//saml:NameID", Wrapping.MALLORY)),
                bad(
                                "response signed, assertion demanded",
                                Rule.SIGNED,
                                (scene, signer) -> GoodResponses.response(scene.response(), signer))
                        .expecting(Expecting.assertionSigned()),
                signed(
                        "signature in a namespace of its own",
                        Rule.SIGNED,
                        it -> it.edit("//ds:Signature", signature -> it.dom()
                                .renameNode(signature, "urn:x", "x:Signature"))));
    }

    private static List<Fixture> tampered() {
        return List.of(
                signed("another name", Rule.INTACT, it -> it.text("//saml:NameID", Wrapping.MALLORY)),
                signed("another audience", Rule.INTACT, it -> it.text("//saml:Audience", "https://other.example")),
                signed("another value", Rule.INTACT, it -> it.text("//saml:AttributeValue", "root@acme.example")),
                signed(
                        "an attribute more",
                        Rule.INTACT,
                        it -> it.append("//saml:AttributeStatement", BadSubjects.attribute("groups", "admins"))),
                signed("another digest", Rule.KNOWN_KEY, it -> it.text("//ds:DigestValue", "AAAA")),
                bad("another destination of a signed response", Rule.INTACT, (scene, signer) -> {
                    var document = scene.response();
                    signer.sign(document.root(), Signing.by(Party.PROVIDER));
                    return document.attribute("/samlp:Response", "Destination", "https://x.example")
                            .base64();
                }));
    }

    private static List<Fixture> keys() {
        return List.of(
                bad(
                        "attacker's key and certificate",
                        Rule.KNOWN_KEY,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(Wrapping.MALLORY), signer, Signing.by(Party.ATTACKER))),
                bad(
                        "attacker's key, provider's certificate",
                        Rule.KNOWN_KEY,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(Wrapping.MALLORY),
                                signer,
                                Signing.by(Party.PROVIDER)
                                        .key(Party.ATTACKER.key().privateKey()))),
                bad(
                        "a key no longer trusted",
                        Rule.KNOWN_KEY,
                        (scene, signer) ->
                                GoodResponses.assertion(scene.response(), signer, Signing.by(Party.PROVIDER_BEFORE))),
                bad("response by the provider, assertion by an attacker", Rule.KNOWN_KEY, (scene, signer) -> {
                    var document = scene.response(Wrapping.MALLORY);
                    signer.sign(document.one("//saml:Assertion"), Signing.by(Party.ATTACKER));
                    return GoodResponses.response(document, signer);
                }),
                bad(
                                "RSA of 1024 bits",
                                Rule.STRONG_KEY,
                                (scene, signer) -> GoodResponses.assertion(
                                        scene.response(), signer, Signing.by(Party.PROVIDER_WITH_SHORT_KEY)))
                        .expecting(Expecting.trusting(Party.PROVIDER_WITH_SHORT_KEY))
                        .oracleDiffers("it accepts keys of 1024 bits"));
    }

    private static List<Fixture> values() {
        return List.of(
                signed("a short value", Rule.KNOWN_KEY, it -> it.text(VALUE, "AAAA")),
                signed("a value that is not base64", Rule.KNOWN_KEY, it -> it.text(VALUE, "**not base64**")),
                signed("an empty value", Rule.KNOWN_KEY, it -> it.text(VALUE, "")),
                signed("no value", Rule.KNOWN_KEY, it -> it.remove(VALUE)),
                signed(
                        "no content",
                        Rule.REFERENCE,
                        it -> it.edit("//ds:Signature", signature -> signature.setTextContent(""))));
    }

    private static List<Fixture> algorithms() {
        var santuario = XmlSigner.ofSantuario();
        return List.of(
                bad(
                        "RSA with SHA-1",
                        Rule.SIGNATURE_ALGORITHM,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(),
                                signer,
                                Signing.by(Party.PROVIDER).method(Signing.RSA_SHA1))),
                bad(
                        "RSA with MD5",
                        Rule.SIGNATURE_ALGORITHM,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(),
                                santuario,
                                Signing.by(Party.PROVIDER).method(Signing.RSA_MD5))),
                bad(
                        "HMAC with the public key",
                        Rule.SIGNATURE_ALGORITHM,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(Wrapping.MALLORY),
                                signer,
                                Signing.by(Party.PROVIDER)
                                        .method(Signing.HMAC_SHA256)
                                        .key(new SecretKeySpec(
                                                Party.PROVIDER
                                                        .key()
                                                        .certificate()
                                                        .getPublicKey()
                                                        .getEncoded(),
                                                "HmacSHA256")))),
                signed("no method", Rule.SIGNATURE_ALGORITHM, it -> it.remove("//ds:SignatureMethod")),
                bad(
                                "digest by SHA-1",
                                Rule.DIGEST_ALGORITHM,
                                (scene, signer) -> GoodResponses.assertion(
                                        scene.response(),
                                        signer,
                                        Signing.by(Party.PROVIDER).digest(Signing.SHA1)))
                        .oracleDiffers("it looks at the method of the signature alone"),
                signed(
                        "digest by MD5",
                        Rule.DIGEST_ALGORITHM,
                        it -> it.attribute(
                                "//ds:DigestMethod", "Algorithm", "http://www.w3.org/2001/04/xmldsig-more#md5")),
                signed("no digest method", Rule.DIGEST_ALGORITHM, it -> it.remove("//ds:DigestMethod")));
    }
}
