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
        examination.requireEqual(
                Rule.DESTINATION, expected.recipient().acs(), SamlXml.attribute(response, "Destination"));
        SamlXml.child(response, SAML, "Issuer").ifPresent(it -> examineIssuer(Optional.of(it)));
        examineIssuer(SamlXml.child(assertion, SAML, "Issuer"));
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

    private void examineIssuer(Optional<Element> issuer) {
        examination.requireEqual(Rule.ISSUER, expected.provider().entityId(), issuer.flatMap(SamlXml::text));
        var format = issuer.flatMap(it -> SamlXml.attribute(it, "Format")).orElse(ENTITY);
        examination.requireEqual(Rule.ISSUER, ENTITY, Optional.of(format));
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
        examineRequest(SamlXml.attribute(response, "InResponseTo"), "the response");
        bearers.stream()
                .map(it -> data(it).flatMap(data -> SamlXml.attribute(data, "InResponseTo")))
                .forEach(it -> examineRequest(it, "the confirmation"));
    }

    private void examineRequest(Optional<String> named, String by) {
        examination.require(
                Rule.REQUEST,
                named.equals(expected.request()),
                "expected " + expected.request().orElse("none") + ", " + by + " names " + named.orElse("none"));
    }

    private Element examineBearer(List<Element> bearers) {
        examination.require(Rule.BEARER, bearers.size() == 1, bearers.size() + " bearer confirmations");
        var data = examination.demand(
                Rule.BEARER, bearers.stream().flatMap(it -> data(it).stream()).findFirst(), "no confirmation data");
        examination.require(
                Rule.BEARER, SamlXml.attribute(data, "NotBefore").isEmpty(), "the confirmation has a NotBefore");
        examination.requireEqual(Rule.RECIPIENT, expected.recipient().acs(), SamlXml.attribute(data, "Recipient"));
        var end = SamlXml.attribute(data, "NotOnOrAfter").orElse("");
        examination.require(Rule.CURRENT, times.isAhead(end), "the confirmation ended " + end);
        return data;
    }

    private static Optional<Element> data(Element confirmation) {
        return SamlXml.child(confirmation, SAML, "SubjectConfirmationData");
    }
}
