package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Responses with something where it does not belong: wrapping, duplicates, other roots, too many assertions. */
final class BadStructures {

    private static final String ASSERTION = "//saml:Assertion";
    private static final String RESPONSE = "/samlp:Response";
    private static final String FORGED = Scene.usual()
            .response(Wrapping.MALLORY)
            .xml()
            .replaceAll("(?s).*(<saml:Assertion.*</saml:Assertion>).*", "$1");
    private static final Set<Wrapping> SIDE_BY_SIDE = Set.of(Wrapping.XSW3, Wrapping.XSW5);

    private BadStructures() {}

    static Stream<Fixture> all() {
        return Stream.of(wrappings(), places(), duplicates(), roots(), assertions())
                .flatMap(List::stream);
    }

    private static List<Fixture> wrappings() {
        var fixtures = new ArrayList<Fixture>();
        for (var wrapping : Wrapping.values()) {
            var refusedBy = SIDE_BY_SIDE.contains(wrapping) ? Rule.ONE_ASSERTION : Rule.STRUCTURE;
            fixtures.add(bad(wrapping + " of the assertion", refusedBy, (scene, signer) -> wrapping.apply(
                            GoodResponses.signed(scene, signer), ASSERTION)
                    .base64()));
            fixtures.add(bad(wrapping + " of the response", Rule.STRUCTURE, (scene, signer) -> {
                var document = scene.response();
                signer.sign(document.root(), Signing.by(Party.PROVIDER));
                return wrapping.apply(document, RESPONSE).base64();
            }));
            fixtures.add(bad(wrapping + " of the assertion, both signed", refusedBy, (scene, signer) -> {
                var document = GoodResponses.signed(scene, signer);
                signer.sign(document.root(), Signing.by(Party.PROVIDER));
                return wrapping.apply(document, ASSERTION).base64();
            }));
        }
        return fixtures;
    }

    private static List<Fixture> places() {
        return List.of(
                signed(
                        "an assertion among the extensions",
                        Rule.STRUCTURE,
                        it -> it.before("//samlp:Status", "<samlp:Extensions>" + FORGED + "</samlp:Extensions>")),
                signed(
                                "an assertion of another namespace",
                                Rule.STRUCTURE,
                                it -> it.before(
                                        "//samlp:Status",
                                        "<samlp:Extensions>" + FORGED.replace("saml:", "xs:") + "</samlp:Extensions>"))
                        .oracleDiffers("it goes by namespace alone, and does not read this one"),
                bad(
                        "an assertion as advice",
                        Rule.STRUCTURE,
                        it -> it.before("//saml:AuthnStatement", "<saml:Advice>" + FORGED + "</saml:Advice>")),
                signed(
                                "an object within the signature",
                                Rule.STRUCTURE,
                                it -> it.append("//ds:Signature", "<ds:Object>hello</ds:Object>"))
                        .oracleDiffers("it ignores the object, and nothing refers to it"),
                signed(
                        "a second signature",
                        Rule.STRUCTURE,
                        it -> it.edit("//ds:Signature", signature -> signature
                                .getParentNode()
                                .insertBefore(signature.cloneNode(true), signature))),
                signed("a signature among the extensions", Rule.STRUCTURE, it -> it.before(
                                "//samlp:Status", "<samlp:Extensions/>")
                        .edit(
                                "//samlp:Extensions",
                                place -> place.appendChild(
                                        it.one("//ds:Signature").cloneNode(true)))),
                bad(
                        "two names",
                        Rule.STRUCTURE,
                        it -> it.before("//saml:NameID", "<saml:NameID>" + Wrapping.MALLORY + "</saml:NameID>")),
                signed(
                        "two issuers of the response",
                        Rule.STRUCTURE,
                        it -> it.before(
                                "/samlp:Response/saml:Issuer", "<saml:Issuer>https://evil.example</saml:Issuer>")));
    }

    private static List<Fixture> duplicates() {
        return List.of(
                bad(
                        "response and assertion of the same id",
                        Rule.UNIQUE_IDS,
                        it -> it.attribute(RESPONSE, "ID", it.one(ASSERTION).getAttribute("ID"))),
                duplicate("Id"),
                duplicate("id"),
                duplicate("AssertionID"),
                duplicate("xml:id"));
    }

    private static Fixture duplicate(String spelling) {
        return signed("the id again as " + spelling, Rule.UNIQUE_IDS, it -> it.before(
                                "//samlp:Status", "<samlp:Extensions><x xmlns='urn:x'/></samlp:Extensions>")
                        .edit(
                                "//samlp:Extensions/*",
                                x -> x.setAttribute(spelling, it.one(ASSERTION).getAttribute("ID"))))
                .oracleDiffers("it counts ids by the one spelling of SAML 2.0");
    }

    private static List<Fixture> roots() {
        return List.of(
                bad("an assertion alone", Rule.MESSAGE, (scene, signer) -> {
                    var document = GoodResponses.signed(scene, signer);
                    document.dom().replaceChild(document.one(ASSERTION), document.root());
                    return document.base64();
                }),
                bad(
                        "a response of SAML 1.1",
                        Rule.MESSAGE,
                        (scene, signer) -> SamlDocument.base64(GoodResponses.signed(scene, signer)
                                .xml()
                                .replace(
                                        "urn:oasis:names:tc:SAML:2.0:protocol",
                                        "urn:oasis:names:tc:SAML:1.0:protocol"))),
                signed("a response of version 1.1", Rule.MESSAGE, it -> it.attribute(RESPONSE, "Version", "1.1")),
                bad("an assertion of version 1.1", Rule.MESSAGE, it -> it.attribute(ASSERTION, "Version", "1.1")),
                bad(
                        "a logout response",
                        Rule.MESSAGE,
                        (scene, signer) -> SamlDocument.base64(scene.response()
                                .remove(ASSERTION)
                                .xml()
                                .replace("samlp:Response", "samlp:LogoutResponse"))));
    }

    private static List<Fixture> assertions() {
        return List.of(
                bad(
                        "no assertion",
                        Rule.ONE_ASSERTION,
                        (scene, signer) ->
                                GoodResponses.response(scene.response().remove(ASSERTION), signer)),
                signed(
                        "an unsigned assertion behind the signed one",
                        Rule.ONE_ASSERTION,
                        it -> it.append(RESPONSE, FORGED)),
                signed(
                        "an unsigned assertion before the signed one",
                        Rule.ONE_ASSERTION,
                        it -> it.before(ASSERTION, FORGED)),
                bad("two signed assertions", Rule.ONE_ASSERTION, it -> it.append(RESPONSE, FORGED)));
    }

    /** Of a document whose assertion the provider has signed. */
    static Fixture signed(String name, Rule refusedBy, UnaryOperator<SamlDocument> change) {
        return bad(name, refusedBy, (scene, signer) -> change.apply(GoodResponses.signed(scene, signer))
                .base64());
    }
}
