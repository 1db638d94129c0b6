package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.BadStructures.signed;
import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import app.masthead.access.saml.kit.Signing.Transform;
import java.util.List;
import java.util.stream.Stream;

/** Responses whose signature is the provider's, of something else than the element that it stands in. */
final class BadReferences {

    private static final Transform ENVELOPED = new Transform(Signing.ENVELOPED, "");
    private static final Transform EXCLUSIVE = new Transform(Signing.EXCLUSIVE, "");
    private static final Transform XSLT = new Transform(
            Signing.XSLT,
            "<x:stylesheet version='1.0' xmlns:x='http://www.w3.org/1999/XSL/Transform'>"
                    + "<x:template match='/'><a/></x:template></x:stylesheet>");

    private BadReferences() {}

    static Stream<Fixture> all() {
        return Stream.of(references(), transforms()).flatMap(List::stream);
    }

    private static List<Fixture> references() {
        return List.of(
                bad("the whole document, without naming it", Rule.REFERENCE, (scene, signer) -> {
                            var document = scene.response();
                            signer.sign(
                                    document.root(), Signing.by(Party.PROVIDER).references(""));
                            return document.base64();
                        })
                        .oracleDiffers("it takes no address for the whole document, as XML Signature does"),
                bad("signature of the assertion at the response", Rule.REFERENCE, (scene, signer) -> {
                    var document = GoodResponses.signed(scene, signer);
                    var signature = document.one("//ds:Signature");
                    document.root().insertBefore(signature, document.one("//samlp:Status"));
                    return document.base64();
                }),
                bad("two references", Rule.REFERENCE, (scene, signer) -> {
                    var document = scene.response();
                    var id = "#" + document.one("//saml:Assertion").getAttribute("ID");
                    return GoodResponses.assertion(
                            document, signer, Signing.by(Party.PROVIDER).references(id, id));
                }),
                bad("by XPointer", Rule.REFERENCE, (scene, signer) -> {
                    var document = scene.response();
                    var id = document.one("//saml:Assertion").getAttribute("ID");
                    return GoodResponses.assertion(
                            document, signer, Signing.by(Party.PROVIDER).references("#xpointer(id('" + id + "'))"));
                }),
                signed(
                        "of another document",
                        Rule.REFERENCE,
                        it -> it.attribute("//ds:Reference", "URI", "http://127.0.0.1:9/signed.xml")),
                signed("of a file", Rule.REFERENCE, it -> it.attribute("//ds:Reference", "URI", "file:///etc/passwd")),
                signed("no address at all", Rule.REFERENCE, it -> it.withoutAttribute("//ds:Reference", "URI")),
                signed("no reference", Rule.REFERENCE, it -> it.remove("//ds:Reference")));
    }

    private static List<Fixture> transforms() {
        return List.of(
                transformed(
                                "XPath",
                                ENVELOPED,
                                new Transform(
                                        Signing.XPATH,
                                        "<ds:XPath xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>"
                                                + "not(ancestor-or-self::node()[local-name()='NameID'])</ds:XPath>"),
                                EXCLUSIVE)
                        .oracleDiffers("it lets a transform leave out what it likes"),
                bad(
                        "XSLT",
                        Rule.TRANSFORMS,
                        (scene, signer) -> GoodResponses.assertion(
                                scene.response(),
                                XmlSigner.ofRuntime(),
                                Signing.by(Party.PROVIDER).transforms(ENVELOPED, XSLT))),
                transformed("inclusive canonicalisation", ENVELOPED, new Transform(Signing.INCLUSIVE, ""))
                        .oracleDiffers("it accepts every canonicalisation"),
                transformed("no canonicalisation", ENVELOPED).oracleDiffers("it accepts every canonicalisation"),
                transformed(
                                "canonicalisation with comments",
                                ENVELOPED,
                                new Transform(Signing.EXCLUSIVE + "WithComments", ""))
                        .oracleDiffers("the standard permits it, and no comment is in it"),
                bad(
                                "inclusive canonicalisation of the signature",
                                Rule.TRANSFORMS,
                                (scene, signer) -> GoodResponses.assertion(
                                        scene.response(),
                                        signer,
                                        Signing.by(Party.PROVIDER).canonicalisation(Signing.INCLUSIVE)))
                        .oracleDiffers("it accepts every canonicalisation"));
    }

    private static Fixture transformed(String name, Transform... transforms) {
        return bad(
                name,
                Rule.TRANSFORMS,
                (scene, signer) -> GoodResponses.assertion(
                        scene.response(), signer, Signing.by(Party.PROVIDER).transforms(transforms)));
    }
}
