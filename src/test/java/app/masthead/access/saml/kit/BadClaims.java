package app.masthead.access.saml.kit;

import static app.masthead.access.saml.kit.Fixture.bad;

import app.masthead.access.saml.engine.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Responses that are properly signed and not for us, not from whom they should be, or not for now. */
final class BadClaims {

    private static final String RESPONSE = "/samlp:Response";
    private static final String DATA = "//saml:SubjectConfirmationData";
    private static final String CONDITIONS = "//saml:Conditions";
    private static final String RESTRICTION = "//saml:AudienceRestriction";
    private static final String OTHER = "https://other.example/";
    private static final Scene SCENE = Scene.usual();

    private BadClaims() {}

    static Stream<Fixture> all() {
        return Stream.of(status(), parties(), requests(), bearers(), times(), conditions())
                .flatMap(List::stream);
    }

    private static List<Fixture> status() {
        var failure = "urn:oasis:names:tc:SAML:2.0:status:Responder";
        return List.of(
                bad(
                        "failure with an assertion",
                        Rule.STATUS,
                        it -> it.attribute("//samlp:StatusCode", "Value", failure)),
                bad("failure without an assertion", Rule.STATUS, (scene, signer) -> scene.response()
                        .attribute("//samlp:StatusCode", "Value", failure)
                        .remove("//saml:Assertion")
                        .base64()),
                bad("no status", Rule.STATUS, it -> it.remove("//samlp:Status")),
                bad("success of the second level", Rule.STATUS, it -> it.attribute(
                                "//samlp:StatusCode", "Value", failure)
                        .append(
                                "//samlp:StatusCode",
                                "<samlp:StatusCode Value='urn:oasis:names:tc:SAML:2.0:status:Success'/>")));
    }

    private static List<Fixture> parties() {
        var format = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
        return List.of(
                bad("another destination", Rule.DESTINATION, it -> it.attribute(RESPONSE, "Destination", OTHER)),
                bad(
                        "a destination that goes on",
                        Rule.DESTINATION,
                        it -> it.attribute(RESPONSE, "Destination", SCENE.acs() + "/more")),
                bad("no destination", Rule.DESTINATION, it -> it.withoutAttribute(RESPONSE, "Destination"))
                        .oracleDiffers("the standard demands it of signed responses alone"),
                bad("another issuer of the response", Rule.ISSUER, it -> it.text(RESPONSE + "/saml:Issuer", OTHER)),
                bad(
                        "another issuer of the assertion",
                        Rule.ISSUER,
                        it -> it.text("//saml:Assertion/saml:Issuer", OTHER)),
                bad("no issuer of the assertion", Rule.ISSUER, it -> it.remove("//saml:Assertion/saml:Issuer")),
                bad(
                                "an issuer that is no entity",
                                Rule.ISSUER,
                                it -> it.attribute("//saml:Assertion/saml:Issuer", "Format", format))
                        .oracleDiffers("it does not look at the format of issuers"));
    }

    private static List<Fixture> requests() {
        return List.of(
                bad(
                        "an answer to another request",
                        Rule.REQUEST,
                        it -> it.attribute(RESPONSE, "InResponseTo", "_other")),
                bad("an answer to no request", Rule.REQUEST, it -> it.withoutAttribute(RESPONSE, "InResponseTo")),
                bad(
                        "a confirmation of another request",
                        Rule.REQUEST,
                        it -> it.attribute(DATA, "InResponseTo", "_other")),
                bad("a confirmation of no request", Rule.REQUEST, it -> it.withoutAttribute(DATA, "InResponseTo")),
                bad("unsolicited", Rule.SOLICITED, it -> it.withoutAttribute(RESPONSE, "InResponseTo")
                                .withoutAttribute(DATA, "InResponseTo"))
                        .expecting(Expecting.noRequest())
                        .oracleDiffers("it leaves that to its caller"),
                bad("unsolicited, but naming a request", Rule.REQUEST, it -> it).expecting(Expecting.unsolicited()),
                bad(
                                "unsolicited, but confirming a request",
                                Rule.REQUEST,
                                it -> it.withoutAttribute(RESPONSE, "InResponseTo"))
                        .expecting(Expecting.unsolicited()));
    }

    private static List<Fixture> bearers() {
        var confirmation = "//saml:SubjectConfirmation";
        return List.of(
                bad(
                        "another method",
                        Rule.BEARER,
                        it -> it.attribute(confirmation, "Method", "urn:oasis:names:tc:SAML:2.0:cm:sender-vouches")),
                bad("no confirmation", Rule.BEARER, it -> it.remove(confirmation)),
                bad(
                                "two bearers",
                                Rule.BEARER,
                                it -> it.edit(
                                        confirmation, one -> one.getParentNode().appendChild(one.cloneNode(true))))
                        .oracleDiffers("the standard permits several"),
                bad("no confirmation data", Rule.BEARER, it -> it.remove(DATA)
                                .withoutAttribute(RESPONSE, "InResponseTo"))
                        .expecting(Expecting.unsolicited()),
                bad(
                                "confirmed from some time on",
                                Rule.BEARER,
                                it -> it.attribute(DATA, "NotBefore", SCENE.at(Duration.ofHours(-1))))
                        .oracleDiffers("it looks whether that time has come"),
                bad("another recipient", Rule.RECIPIENT, it -> it.attribute(DATA, "Recipient", OTHER)),
                bad("no recipient", Rule.RECIPIENT, it -> it.withoutAttribute(DATA, "Recipient")));
    }

    private static List<Fixture> times() {
        var past = SCENE.at(Duration.ofMinutes(-10));
        var future = SCENE.at(Duration.ofMinutes(10));
        return List.of(
                bad("confirmation over", Rule.CURRENT, it -> it.attribute(DATA, "NotOnOrAfter", past)),
                bad("confirmation without end", Rule.CURRENT, it -> it.withoutAttribute(DATA, "NotOnOrAfter")),
                bad(
                        "confirmation until tomorrow, in words",
                        Rule.CURRENT,
                        it -> it.attribute(DATA, "NotOnOrAfter", "tomorrow")),
                bad("conditions over", Rule.CURRENT, it -> it.attribute(CONDITIONS, "NotOnOrAfter", past)
                        .attribute(CONDITIONS, "NotBefore", SCENE.at(Duration.ofHours(-1)))),
                bad(
                        "conditions until some time, in words",
                        Rule.CURRENT,
                        it -> it.attribute(CONDITIONS, "NotOnOrAfter", "later")),
                bad("conditions of the future", Rule.BEGUN, it -> it.attribute(CONDITIONS, "NotBefore", future)
                        .attribute(CONDITIONS, "NotOnOrAfter", SCENE.at(Duration.ofHours(1)))),
                bad(
                        "conditions from some time on, in words",
                        Rule.BEGUN,
                        it -> it.attribute(CONDITIONS, "NotBefore", "now")));
    }

    private static List<Fixture> conditions() {
        return List.of(
                bad("another audience", Rule.AUDIENCE, it -> it.text("//saml:Audience", OTHER)),
                bad(
                        "an audience in capitals",
                        Rule.AUDIENCE,
                        it -> it.text("//saml:Audience", SCENE.audience().toUpperCase(Locale.ROOT))),
                bad("no audience", Rule.AUDIENCE, it -> it.remove(RESTRICTION))
                        .oracleDiffers("it takes no audience for any audience"),
                bad("no conditions", Rule.AUDIENCE, it -> it.remove(CONDITIONS)),
                bad(
                                "two restrictions, one of them for others",
                                Rule.AUDIENCE,
                                it -> it.append(
                                        CONDITIONS,
                                        "<saml:AudienceRestriction><saml:Audience>" + OTHER
                                                + "</saml:Audience></saml:AudienceRestriction>"))
                        .oracleDiffers("it takes several restrictions for one"),
                bad(
                                "a condition of its own",
                                Rule.CONDITIONS,
                                it -> it.append(CONDITIONS, "<saml:Condition xsi:type='saml:ProxyRestrictionType'/>"))
                        .oracleDiffers("it looks at the conditions that it knows"));
    }
}
