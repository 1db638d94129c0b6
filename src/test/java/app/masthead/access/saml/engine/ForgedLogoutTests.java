package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.ATTACKER;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_SHORT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.masthead.access.saml.kit.Carried;
import app.masthead.access.saml.kit.LogoutScene;
import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.Wrapping;
import app.masthead.access.saml.kit.XmlSigner;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody ends the session of another by a logout message that is not the identity provider's, for us, and of now. */
class ForgedLogoutTests {

    private static final Scene SCENE = Scene.usual();
    private static final String ROOT = "/samlp:*";

    @ParameterizedTest
    @MethodSource
    @Defends(Attack.FORGED_SIGN_OUT)
    void bad_content_is_refused_in_either_binding(Rule rule, UnaryOperator<SamlDocument> change) {
        var document = change.apply(LogoutScene.request());
        var query = sign(Carried.query("SAMLRequest", document.xml()), PROVIDER);
        XmlSigner.ofRuntime().sign(document.root(), Signing.by(PROVIDER));

        assertThat(refusal(new Incoming.Redirect(query))).isEqualTo(rule);
        assertThat(refusal(new Incoming.Post(document.base64()))).isEqualTo(rule);
    }

    static Stream<Arguments> bad_content_is_refused_in_either_binding() {
        return Stream.of(
                content(Rule.ISSUER, it -> it.text("//saml:Issuer", "https://other.example")),
                content(Rule.DESTINATION, it -> it.attribute(ROOT, "Destination", "https://other.example")),
                content(Rule.DESTINATION, it -> it.withoutAttribute(ROOT, "Destination")),
                content(Rule.CURRENT, it -> it.attribute(ROOT, "IssueInstant", SCENE.at(Duration.ofSeconds(-361)))),
                content(Rule.CURRENT, it -> it.attribute(ROOT, "IssueInstant", SCENE.at(Duration.ofSeconds(61)))),
                content(Rule.CURRENT, it -> it.withoutAttribute(ROOT, "IssueInstant")),
                content(Rule.CURRENT, it -> it.attribute(ROOT, "NotOnOrAfter", SCENE.at(Duration.ofSeconds(-60)))),
                content(Rule.NAME_ID, it -> it.remove("//saml:NameID")),
                content(Rule.NAME_ID, it -> it.text("//saml:NameID", "x".repeat(257))),
                content(Rule.MESSAGE, it -> it.attribute(ROOT, "Version", "1.1")),
                content(
                        Rule.PLAIN_TEXT,
                        it -> it.edit(
                                "//saml:NameID",
                                name -> name.appendChild(
                                        name.getOwnerDocument().createProcessingInstruction("x", "y")))));
    }

    private static Arguments content(Rule rule, UnaryOperator<SamlDocument> change) {
        return arguments(rule, change);
    }

    @ParameterizedTest
    @MethodSource
    @Defends(Attack.FORGED_SIGN_OUT)
    void bad_queries_are_refused(Rule rule, String query) {
        assertThat(refusal(new Incoming.Redirect(query))).isEqualTo(rule);
    }

    static Stream<Arguments> bad_queries_are_refused() {
        var unsigned = Carried.query("SAMLRequest", LogoutScene.request().xml());
        var signed = sign(unsigned, PROVIDER);
        var other = Carried.query(
                "SAMLRequest", LogoutScene.request().text("//saml:NameID", "x").xml());
        return Stream.of(
                arguments(Rule.SIGNED, unsigned),
                arguments(Rule.SIGNED, signed.replaceAll("&Signature=.*", "")),
                arguments(Rule.SIGNED, signed.replaceAll("&SigAlg=[^&]*", "")),
                arguments(Rule.KNOWN_KEY, sign(unsigned, ATTACKER)),
                arguments(Rule.KNOWN_KEY, other + signed.substring(signed.indexOf("&SigAlg="))),
                arguments(Rule.KNOWN_KEY, signed + "&RelayState=added"),
                arguments(Rule.KNOWN_KEY, signed.replaceAll("Signature=(%..|[^%]){4}", "Signature=AAAA")),
                arguments(Rule.ENCODING, signed.replaceAll("&Signature=.*", "&Signature=***")),
                arguments(
                        Rule.SIGNATURE_ALGORITHM, Carried.signed(unsigned, PROVIDER, Signing.RSA_SHA1, "SHA1withRSA")),
                arguments(
                        Rule.SIGNATURE_ALGORITHM,
                        Carried.signed(unsigned, PROVIDER, Signing.HMAC_SHA256, "SHA256withRSA")),
                arguments(Rule.ENCODING, signed + "&SAMLRequest=x"),
                arguments(Rule.ENCODING, signed + "&SigAlg=x"),
                arguments(Rule.ENCODING, signed.replace("SAMLRequest=", "SAMLResponse=")),
                arguments(Rule.ENCODING, "SAMLRequest=%zz"),
                arguments(Rule.ENCODING, "SAMLRequest=AAAA"),
                arguments(Rule.ENCODING, ""),
                arguments(Rule.XML, sign(Carried.query("SAMLRequest", "no XML"), PROVIDER)),
                arguments(
                        Rule.DOCTYPE,
                        sign(
                                Carried.query(
                                        "SAMLRequest",
                                        "<!DOCTYPE x>" + LogoutScene.request().xml()),
                                PROVIDER)),
                arguments(
                        Rule.MESSAGE,
                        sign(Carried.query("SAMLRequest", LogoutScene.response().xml()), PROVIDER)));
    }

    /** A gigabyte deflates to a megabyte, which browsers do not carry; a hundred megabytes fit into a query. */
    @Test
    @Defends(Attack.DEFLATE_BOMB)
    void a_deflate_bomb_is_not_inflated() {
        var bomb = Carried.query("SAMLRequest", new byte[100 * 1024 * 1024]);

        assertThat(bomb.length()).isLessThan(200 * 1024);
        assertThat(refusal(new Incoming.Redirect(sign(bomb, PROVIDER)))).isEqualTo(Rule.SIZE);
    }

    @Test
    void a_short_key_is_refused() {
        var query = sign(Carried.query("SAMLRequest", LogoutScene.request().xml()), PROVIDER_WITH_SHORT_KEY);

        assertThat(LogoutRequests.receive(
                        new Incoming.Redirect(query), LogoutScene.expectation(PROVIDER_WITH_SHORT_KEY)))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, it -> assertThat(it.rule()).isEqualTo(Rule.STRONG_KEY));
    }

    @Test
    @Defends(Attack.FORGED_SIGN_OUT)
    void an_unsigned_form_is_refused() {
        assertThat(refusal(new Incoming.Post(LogoutScene.request().base64()))).isEqualTo(Rule.SIGNED);
    }

    @Test
    void an_attackers_form_is_refused() {
        var request = LogoutScene.request();
        XmlSigner.ofRuntime().sign(request.root(), Signing.by(ATTACKER));

        assertThat(refusal(new Incoming.Post(request.base64()))).isEqualTo(Rule.KNOWN_KEY);
    }

    @Test
    void a_changed_form_is_refused() {
        var request = LogoutScene.request();
        XmlSigner.ofRuntime().sign(request.root(), Signing.by(PROVIDER));

        assertThat(refusal(new Incoming.Post(
                        request.text("//saml:NameID", Wrapping.MALLORY).base64())))
                .isEqualTo(Rule.INTACT);
    }

    @ParameterizedTest
    @EnumSource
    @Defends(Attack.FORGED_SIGN_OUT)
    void a_wrapped_form_is_refused(Wrapping wrapping) {
        var request = LogoutScene.request();
        XmlSigner.ofRuntime().sign(request.root(), Signing.by(PROVIDER));

        assertThat(refusal(new Incoming.Post(wrapping.apply(request, ROOT).base64())))
                .isEqualTo(Rule.STRUCTURE);
    }

    @Test
    void an_answer_to_another_request_is_refused() {
        var response = LogoutScene.response().attribute(ROOT, "InResponseTo", "_other");
        XmlSigner.ofRuntime().sign(response.root(), Signing.by(PROVIDER));

        assertThat(LogoutResponses.receive(new Incoming.Post(response.base64()), LogoutScene.expectation(PROVIDER)))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, it -> assertThat(it.rule()).isEqualTo(Rule.REQUEST));
    }

    private static Rule refusal(Incoming incoming) {
        return switch (LogoutRequests.receive(incoming, LogoutScene.expectation(PROVIDER))) {
            case Receipt.Refused<LogoutRequest> refused -> refused.rule();
            case Receipt.Accepted<LogoutRequest> accepted -> throw new AssertionError(accepted);
        };
    }

    private static String sign(String query, Party party) {
        return Carried.signed(query, party, Signing.RSA_SHA256, "SHA256withRSA");
    }
}
