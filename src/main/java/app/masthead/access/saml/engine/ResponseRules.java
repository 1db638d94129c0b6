package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;
import static app.masthead.access.saml.engine.SamlXml.SAMLP;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Steps 9 to 12: whether the response is for us, from whom it should be, and an answer to what we asked. */
record ResponseRules(Examination examination, Expectation expected, Times times) {

    static final String ENTITY = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity";
    private static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

    /**
     * Examines both.
     *
     * @return the confirmation data that names us
     */
    Element examine(Element response, Element assertion) {
        examineStatus(response);
        examination.require(
                Rule.DESTINATION,
                SamlXml.attribute(response, "Destination")
                        .equals(Optional.of(expected.recipient().acs())),
                "expected " + expected.recipient().acs() + ", came " + SamlXml.attribute(response, "Destination"));
        examineIssuers(response, assertion);
        var bearers = bearers(assertion);
        examineRequest(response, bearers);
        return examineBearer(bearers);
    }

    /** Step 9; the only rule that a response without an assertion can be told by. */
    void examineStatus(Element response) {
        var code = SamlXml.child(response, SAMLP, "Status").flatMap(it -> SamlXml.child(it, SAMLP, "StatusCode"));
        var value = code.flatMap(it -> SamlXml.attribute(it, "Value"));
        var second = code.flatMap(it -> SamlXml.child(it, SAMLP, "StatusCode"))
                .flatMap(it -> SamlXml.attribute(it, "Value"));
        examination.require(
                Rule.STATUS,
                value.equals(Optional.of(LogoutResponse.SUCCESS)),
                value.orElse("no status") + second.map(it -> ", " + it).orElse(""));
    }

    private void examineIssuers(Element response, Element assertion) {
        var ofResponse = SamlXml.child(response, SAML, "Issuer");
        var ofAssertion = SamlXml.child(assertion, SAML, "Issuer");
        examination.require(
                Rule.ISSUER,
                ofResponse.map(this::isProvider).orElse(true),
                "expected " + expected.provider().entityId() + ", the response came from "
                        + ofResponse.flatMap(SamlXml::text));
        examination.require(
                Rule.ISSUER,
                ofAssertion.map(this::isProvider).orElse(false),
                "expected " + expected.provider().entityId() + ", the assertion came from "
                        + ofAssertion.flatMap(SamlXml::text));
    }

    private boolean isProvider(Element issuer) {
        return SamlXml.text(issuer).equals(Optional.of(expected.provider().entityId()))
                && SamlXml.attribute(issuer, "Format").map(ENTITY::equals).orElse(true);
    }

    private static List<Element> bearers(Element assertion) {
        return SamlXml.child(assertion, SAML, "Subject").stream()
                .flatMap(it -> SamlXml.children(it, SAML, "SubjectConfirmation").stream())
                .filter(it -> SamlXml.attribute(it, "Method").equals(Optional.of(BEARER)))
                .toList();
    }

    private void examineRequest(Element response, List<Element> bearers) {
        examination.require(
                Rule.SOLICITED,
                expected.request().isPresent() || expected.policy().unsolicited(),
                "no request of ours was sent with this browser");
        var named = SamlXml.attribute(response, "InResponseTo");
        examination.require(Rule.REQUEST, named.equals(expected.request()), "the response names request " + named);
        bearers.stream()
                .map(it -> data(it).flatMap(data -> SamlXml.attribute(data, "InResponseTo")))
                .forEach(it -> examination.require(
                        Rule.REQUEST, it.equals(expected.request()), "the confirmation names request " + it));
    }

    private Element examineBearer(List<Element> bearers) {
        examination.require(Rule.BEARER, bearers.size() == 1, bearers.size() + " bearer confirmations");
        var data = examination.demand(
                Rule.BEARER, bearers.stream().flatMap(it -> data(it).stream()).findFirst(), "no confirmation data");
        examination.require(
                Rule.BEARER, SamlXml.attribute(data, "NotBefore").isEmpty(), "the confirmation has a NotBefore");
        var recipient = SamlXml.attribute(data, "Recipient");
        examination.require(
                Rule.RECIPIENT,
                recipient.equals(Optional.of(expected.recipient().acs())),
                "expected " + expected.recipient().acs() + ", came " + recipient);
        var end = SamlXml.attribute(data, "NotOnOrAfter").orElse("");
        examination.require(Rule.CURRENT, times.isAhead(end), "the confirmation ended " + end);
        return data;
    }

    private static Optional<Element> data(Element confirmation) {
        return SamlXml.child(confirmation, SAML, "SubjectConfirmationData");
    }
}
