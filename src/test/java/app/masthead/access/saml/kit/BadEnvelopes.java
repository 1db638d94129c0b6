package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Responses that are no sound documents: encoding, size, document types, comments, depth. */
final class BadEnvelopes {

    private static final String READS_AROUND = "it reads the text on both sides, and so the name that was signed";

    private BadEnvelopes() {}

    static Stream<Fixture> all() {
        return Stream.of(texts(), documents(), doctypes(), insertions(), depths())
                .flatMap(List::stream);
    }

    private static List<Fixture> texts() {
        return List.of(
                bad("nothing", Rule.ENCODING, (scene, signer) -> ""),
                bad("no base64", Rule.ENCODING, (scene, signer) -> "<samlp:Response/>"),
                bad("percent signs within base64", Rule.ENCODING, (scene, signer) -> signed(scene, signer, it -> it)
                                .replaceAll("(.{76})", "$1%"))
                        .oracleDiffers("it skips what is not base64"),
                bad("a part of base64", Rule.ENCODING, (scene, signer) -> signed(scene, signer, it -> it)
                        .substring(0, 1001)),
                bad("too large", Rule.SIZE, (scene, signer) -> {
                            var document = scene.response();
                            for (var index = 0; index < 100; index++) {
                                document.append(
                                        "//saml:AttributeStatement",
                                        BadSubjects.attribute("large-" + index, "x".repeat(3_000)));
                            }
                            return Fixture.signedAssertion(document, signer);
                        })
                        .oracleDiffers("it knows no limit of size"));
    }

    private static List<Fixture> documents() {
        return List.of(
                bad("no XML", Rule.XML, (scene, signer) -> SamlDocument.base64("no XML at all")),
                bad(
                        "XML with something behind it",
                        Rule.XML,
                        (scene, signer) -> signed(scene, signer, it -> it + "<more/>")),
                bad(
                        "an undeclared entity",
                        Rule.XML,
                        (scene, signer) -> signed(scene, signer, it -> it.replace("ada@", "&ada;@"))),
                bad(
                        "an undeclared prefix",
                        Rule.XML,
                        (scene, signer) -> signed(
                                scene, signer, it -> it.replace("<saml:Conditions", "<evil:x/><saml:Conditions"))),
                bad("bad UTF-8", Rule.XML, (scene, signer) -> {
                    var xml = new String(
                            Base64.getDecoder().decode(signed(scene, signer, it -> it)), StandardCharsets.ISO_8859_1);
                    return Base64.getEncoder()
                            .encodeToString(xml.replace("ada@", "\u00c3\u0028@").getBytes(StandardCharsets.ISO_8859_1));
                }),
                bad("UTF-16", Rule.XML, (scene, signer) -> Base64.getEncoder()
                        .encodeToString(new String(
                                        Base64.getDecoder().decode(signed(scene, signer, it -> it)),
                                        StandardCharsets.UTF_8)
                                .getBytes(StandardCharsets.UTF_16))),
                bad("XML 1.1", Rule.XML, (scene, signer) -> signed(scene, signer, it -> "<?xml version=\"1.1\"?>" + it))
                        .oracleDiffers("it reads XML 1.1"));
    }

    private static List<Fixture> doctypes() {
        return List.of(
                doctype("a harmless document type", "<!DOCTYPE Response>", "ada@"),
                doctype("an external entity", "<!DOCTYPE Response [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                doctype("an external document type", "<!DOCTYPE Response SYSTEM \"http://127.0.0.1:9/x.dtd\">", "ada@"),
                doctype(
                        "a parameter entity",
                        "<!DOCTYPE Response [<!ENTITY % e SYSTEM \"http://127.0.0.1:9/x.dtd\"> %e;]>",
                        "ada@"),
                doctype("an internal entity", "<!DOCTYPE Response [<!ENTITY e \"ada@\">]>", "&e;"),
                doctype("a billion laughs", laughs(), "&l9;"));
    }

    private static Fixture doctype(String name, String doctype, String mail) {
        return bad(
                name, Rule.DOCTYPE, (scene, signer) -> signed(scene, signer, it -> doctype + it.replace("ada@", mail)));
    }

    private static String laughs() {
        var doctype = new StringBuilder("<!DOCTYPE Response [<!ENTITY l0 \"ha\">");
        for (var level = 1; level < 10; level++) {
            doctype.append("<!ENTITY l%d \"%s\">"
                    .formatted(level, "&l%d;".formatted(level - 1).repeat(10)));
        }
        return doctype + "]>";
    }

    private static List<Fixture> insertions() {
        return List.of(
                cutName("a comment cuts the name", "<!---->"),
                cutName("a CDATA section cuts the name", "<![CDATA[]]>"),
                bad(
                                "a comment before the name",
                                Rule.PLAIN_TEXT,
                                (scene, signer) -> signed(
                                        scene,
                                        signer,
                                        it -> it.replace(Scene.ADA, "<!--" + Wrapping.MALLORY + "-->" + Scene.ADA)))
                        .oracleDiffers(READS_AROUND),
                bad(
                                "a comment in the audience",
                                Rule.PLAIN_TEXT,
                                (scene, signer) -> signed(
                                        scene,
                                        signer,
                                        it -> it.replace("/metadata</saml:Aud", "/meta<!---->data</saml:Aud")))
                        .oracleDiffers(READS_AROUND),
                bad(
                                "a comment behind the document",
                                Rule.PLAIN_TEXT,
                                (scene, signer) -> signed(scene, signer, it -> it + "<!-- bye -->"))
                        .oracleDiffers(READS_AROUND),
                bad(
                                "a processing instruction in the name",
                                Rule.PLAIN_TEXT,
                                document -> document.edit(
                                        "//saml:NameID",
                                        it -> it.appendChild(document.dom().createProcessingInstruction("evil", "x"))))
                        .oracleDiffers(READS_AROUND),
                bad(
                                "a style sheet",
                                Rule.PLAIN_TEXT,
                                (scene, signer) -> signed(
                                        scene, signer, it -> "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>" + it))
                        .oracleDiffers("it does not follow it"));
    }

    /** Signed as another name, to be taken for Ada's by whoever reads the first piece of text alone. */
    private static Fixture cutName(String name, String cut) {
        return bad(name, Rule.PLAIN_TEXT, (scene, signer) -> {
                    var document = scene.response(Scene.ADA + ".evil.example");
                    signer.sign(document.one("//saml:Assertion"), Signing.by(Party.PROVIDER));
                    return SamlDocument.base64(document.xml().replace(".evil.example", cut + ".evil.example"));
                })
                .oracleDiffers(READS_AROUND);
    }

    private static List<Fixture> depths() {
        return List.of(deep(65).oracleDiffers("it knows no limit of depth"));
    }

    private static Fixture deep(int levels) {
        var inner = levels - 2;
        return bad(
                levels + " levels",
                Rule.DEPTH,
                document -> document.before(
                        "//samlp:Status",
                        "<samlp:Extensions>" + "<x xmlns='urn:x'>".repeat(inner) + "</x>".repeat(inner)
                                + "</samlp:Extensions>"));
    }

    private static String signed(Scene scene, XmlSigner signer, UnaryOperator<String> change) {
        return SamlDocument.base64(
                change.apply(GoodResponses.signed(scene, signer).xml()));
    }
}
