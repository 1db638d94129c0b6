package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.good;

import app.masthead.access.saml.kit.Signing.Transform;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Responses in every form in which they are to be accepted, all of them about Ada. */
public final class GoodResponses {

    private static final String PREFIXES =
            "<ec:InclusiveNamespaces xmlns:ec='" + Signing.EXCLUSIVE + "' PrefixList='xs'/>";
    private static final String RSA_ALONE = "it knows RSA with PKCS #1 alone";

    private GoodResponses() {}

    public static Stream<Fixture> all() {
        return Stream.of(signatures(), encryption(), styles(), content()).flatMap(List::stream);
    }

    private static List<Fixture> signatures() {
        return List.of(
                good("assertion signed", (scene, signer) -> Fixture.signedAssertion(scene.response(), signer)),
                good("response signed", (scene, signer) -> response(scene.response(), signer)),
                good("both signed", (scene, signer) -> both(scene.response(), signer)),
                good("both signed, assertion demanded", (scene, signer) -> both(scene.response(), signer))
                        .expecting(Expecting.assertionSigned()),
                good(
                        "SHA-512",
                        (scene, signer) -> assertion(
                                scene.response(),
                                signer,
                                Signing.by(Party.PROVIDER)
                                        .method(Signing.RSA_SHA512)
                                        .digest(Signing.SHA512))),
                good(
                                "RSA-PSS",
                                (scene, signer) -> assertion(
                                        scene.response(),
                                        signer,
                                        Signing.by(Party.PROVIDER).method(Signing.RSA_PSS)))
                        .oracleDiffers(RSA_ALONE),
                good(
                                "ECDSA P-256",
                                (scene, signer) ->
                                        assertion(scene.response(), signer, Signing.by(Party.PROVIDER_WITH_CURVE)))
                        .expecting(Expecting.trusting(Party.PROVIDER_WITH_CURVE))
                        .oracleDiffers(RSA_ALONE),
                good(
                                "the older of two keys",
                                (scene, signer) ->
                                        assertion(scene.response(), signer, Signing.by(Party.PROVIDER_BEFORE)))
                        .expecting(Expecting.trusting(Party.PROVIDER, Party.PROVIDER_BEFORE)));
    }

    private static List<Fixture> encryption() {
        return List.of(
                good(
                        "AES-256-GCM, signed inside",
                        (scene, signer) -> encrypted(signed(scene, signer), Encryption.forUs())),
                good(
                        "AES-128-GCM",
                        (scene, signer) -> encrypted(
                                signed(scene, signer), Encryption.forUs().cipher(Encryption.AES128_GCM))),
                good(
                                "OAEP of XML Encryption 1.1",
                                (scene, signer) -> encrypted(
                                        signed(scene, signer),
                                        Encryption.forUs().transport(Encryption.RSA_OAEP_11)))
                        .oracleDiffers("its schema is that of XML Encryption 1.0"),
                good("encrypted as demanded", (scene, signer) -> encrypted(signed(scene, signer), Encryption.forUs()))
                        .expecting(Expecting.encrypted()),
                good("response signed around encryption", (scene, signer) -> {
                    var document = scene.response();
                    Encryption.forUs().encrypt(document.one("//saml:Assertion"), "EncryptedAssertion");
                    return response(document, signer);
                }),
                good("CBC inside a signed response, signed itself", (scene, signer) -> {
                    var document = signed(scene, signer);
                    Encryption.forUs()
                            .cipher(Encryption.AES256_CBC)
                            .encrypt(document.one("//saml:Assertion"), "EncryptedAssertion");
                    return response(document, signer);
                }),
                good("encrypted name", (scene, signer) -> {
                    var document = scene.response();
                    Encryption.forUs().encrypt(document.one("//saml:NameID"), "EncryptedID");
                    return Fixture.signedAssertion(document, signer);
                }));
    }

    /** The prefixes and the layout of well-known identity providers. */
    private static List<Fixture> styles() {
        return List.of(
                good(
                        "as Entra ID writes it, without prefix",
                        (scene, signer) -> assertion(
                                rewritten(scene, it -> it.replace("saml:", "").replace("xmlns:saml=", "xmlns=")),
                                signer,
                                Signing.by(Party.PROVIDER))),
                good("as Okta writes it, naming prefixes of values", (scene, signer) -> {
                    var document = rewritten(scene, it -> it.replace("saml:", "saml2:")
                            .replace("samlp:", "saml2p:")
                            .replace("xmlns:saml=", "xmlns:saml2=")
                            .replace("xmlns:samlp=", "xmlns:saml2p="));
                    var how = Signing.by(Party.PROVIDER)
                            .transforms(
                                    new Transform(Signing.ENVELOPED, ""), new Transform(Signing.EXCLUSIVE, PREFIXES));
                    signer.sign(document.one("//saml:Assertion"), how);
                    signer.sign(document.root(), how);
                    return document.base64();
                }),
                good("indented", (scene, signer) -> both(rewritten(scene, it -> it.replace("><", ">\n  <")), signer)));
    }

    private static SamlDocument rewritten(Scene scene, UnaryOperator<String> change) {
        return SamlDocument.parse(change.apply(scene.response().xml()));
    }

    private static List<Fixture> content() {
        return List.of(
                good(
                                "transient name beside a lasting attribute",
                                (scene, signer) -> Fixture.signedAssertion(
                                        scene.response()
                                                .attribute(
                                                        "//saml:NameID",
                                                        "Format",
                                                        "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"),
                                        signer))
                        .expecting(Expecting.subjectAttribute("mail")),
                good(
                                "unsolicited where permitted",
                                (scene, signer) -> Fixture.signedAssertion(
                                        scene.response()
                                                .withoutAttribute("/samlp:Response", "InResponseTo")
                                                .withoutAttribute("//saml:SubjectConfirmationData", "InResponseTo"),
                                        signer))
                        .expecting(Expecting.unsolicited()),
                good("context as demanded", (scene, signer) -> Fixture.signedAssertion(scene.response(), signer))
                        .expecting(Expecting.authnContext(
                                "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport")),
                good("broken into lines", (scene, signer) -> Fixture.signedAssertion(scene.response(), signer)
                        .replaceAll("(.{76})", "$1\r\n")),
                good("with declaration", (scene, signer) -> {
                    var document = scene.response();
                    signer.sign(document.one("//saml:Assertion"), Signing.by(Party.PROVIDER));
                    return SamlDocument.base64("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.xml());
                }));
    }

    static SamlDocument signed(Scene scene, XmlSigner signer) {
        var document = scene.response();
        signer.sign(document.one("//saml:Assertion"), Signing.by(Party.PROVIDER));
        return document;
    }

    static String assertion(SamlDocument document, XmlSigner signer, Signing how) {
        signer.sign(document.one("//saml:Assertion"), how);
        return document.base64();
    }

    static String response(SamlDocument document, XmlSigner signer) {
        signer.sign(document.root(), Signing.by(Party.PROVIDER));
        return document.base64();
    }

    static String both(SamlDocument document, XmlSigner signer) {
        signer.sign(document.one("//saml:Assertion"), Signing.by(Party.PROVIDER));
        return response(document, signer);
    }

    static String encrypted(SamlDocument document, Encryption how) {
        how.encrypt(document.one("/samlp:Response/saml:*[last()]"), "EncryptedAssertion");
        return document.base64();
    }
}
