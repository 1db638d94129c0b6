package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Responses that are properly signed, for us and for now, about somebody who cannot be let in for what they say. */
final class BadSubjects {

    private static final String STATEMENT = "//saml:AuthnStatement";
    private static final String NAME = "//saml:NameID";
    private static final String TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
    private static final Scene SCENE = Scene.usual();

    private BadSubjects() {}

    static Stream<Fixture> all() {
        return Stream.of(authentication(), names(), attributes()).flatMap(List::stream);
    }

    private static List<Fixture> authentication() {
        return List.of(
                bad("no statement of authentication", Rule.AUTHENTICATED, it -> it.remove(STATEMENT)),
                bad(
                        "two statements of authentication",
                        Rule.AUTHENTICATED,
                        it -> it.edit(STATEMENT, one -> one.getParentNode().insertBefore(one.cloneNode(true), one))),
                bad(
                        "session over",
                        Rule.SESSION,
                        it -> it.attribute(STATEMENT, "SessionNotOnOrAfter", SCENE.at(Duration.ofMinutes(-10)))),
                bad(
                                "authenticated long ago",
                                Rule.RECENT,
                                it -> it.attribute(STATEMENT, "AuthnInstant", SCENE.at(Duration.ofHours(-2))))
                        .oracleDiffers("it leaves the age to its caller"),
                bad(
                                "authenticated in the future",
                                Rule.RECENT,
                                it -> it.attribute(STATEMENT, "AuthnInstant", SCENE.at(Duration.ofHours(2))))
                        .oracleDiffers("it leaves the age to its caller"),
                bad(
                        "authenticated some time, in words",
                        Rule.RECENT,
                        it -> it.attribute(STATEMENT, "AuthnInstant", "recently")),
                bad("another context", Rule.AUTHN_CONTEXT, it -> it)
                        .expecting(Expecting.authnContext(
                                "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract"))
                        .oracleDiffers("it leaves the context to its caller"));
    }

    private static List<Fixture> names() {
        return List.of(
                bad("no name", Rule.NAME_ID, it -> it.remove(NAME)),
                bad("an empty name", Rule.NAME_ID, it -> it.text(NAME, "")),
                bad("a blank name", Rule.NAME_ID, it -> it.text(NAME, "  "))
                        .oracleDiffers("it takes spaces for a name"),
                bad("a name of 257 characters", Rule.NAME_ID, it -> it.text(NAME, "x".repeat(257)))
                        .oracleDiffers("it knows no limit of length"),
                bad("a transient name", Rule.LASTING_SUBJECT, it -> it.attribute(NAME, "Format", TRANSIENT))
                        .oracleDiffers("it leaves the format to its caller"),
                bad("no value of the identifying attribute", Rule.LASTING_SUBJECT, it -> it)
                        .expecting(Expecting.subjectAttribute("employee"))
                        .oracleDiffers("it leaves attributes to its caller"),
                bad("two values of the identifying attribute", Rule.LASTING_SUBJECT, it -> it)
                        .expecting(Expecting.subjectAttribute("groups"))
                        .oracleDiffers("it leaves attributes to its caller"));
    }

    private static List<Fixture> attributes() {
        return List.of(
                bad("201 attributes", Rule.ATTRIBUTES, it -> {
                            for (var index = 2; index < 201; index++) {
                                it.append("//saml:AttributeStatement", attribute("a" + index, "x"));
                            }
                            return it;
                        })
                        .oracleDiffers("it leaves attributes to its caller"),
                bad(
                                "a value of more than 4 KiB",
                                Rule.ATTRIBUTES,
                                it -> it.append("//saml:AttributeStatement", attribute("long", "\u00e9".repeat(2_049))))
                        .oracleDiffers("it leaves attributes to its caller"));
    }

    static String attribute(String name, String value) {
        return "<saml:Attribute Name='%s'><saml:AttributeValue>%s</saml:AttributeValue></saml:Attribute>"
                .formatted(name, value);
    }
}
