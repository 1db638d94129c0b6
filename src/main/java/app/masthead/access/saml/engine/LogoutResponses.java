package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;
import static app.masthead.access.saml.engine.SamlXml.SAMLP;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Makes and verifies answers to logout requests (Core 3.7.2; Profiles 4.4). */
public final class LogoutResponses {

    private LogoutResponses() {}

    /** The answer, ready for the browser, signed; its endpoint is that {@link Endpoint#forResponses for responses}. */
    public static Dispatch dispatch(
            LogoutResponse response, Endpoint endpoint, Optional<String> relayState, SpKey key) {
        return Carrier.dispatch(Carrier.RESPONSE, xml(response, endpoint), endpoint, relayState, Optional.of(key));
    }

    /** Verifies an answer of the identity provider, which may report a failure: see its status. */
    public static Receipt<LogoutResponse> receive(Incoming incoming, LogoutExpectation expected) {
        return LogoutExamination.receive(
                expected, it -> read(it, it.examine(incoming, Carrier.RESPONSE, "LogoutResponse")));
    }

    private static LogoutResponse read(LogoutExamination examination, Element response) {
        return new LogoutResponse(
                SamlXml.attribute(response, "ID").orElseThrow(),
                SamlXml.attribute(response, "IssueInstant")
                        .flatMap(SamlXml::instant)
                        .orElseThrow(),
                SamlXml.childText(response, SAML, "Issuer").orElseThrow(),
                examination.request(response),
                SamlXml.child(response, SAMLP, "Status")
                        .flatMap(it -> SamlXml.child(it, SAMLP, "StatusCode"))
                        .flatMap(it -> SamlXml.attribute(it, "Value"))
                        .orElse(""));
    }

    private static String xml(LogoutResponse response, Endpoint endpoint) {
        return XmlWriter.document(
                "samlp:LogoutResponse", List.of("samlp", "saml"), it -> it.attribute("ID", response.id())
                        .attribute("Version", "2.0")
                        .attribute("IssueInstant", response.issueInstant())
                        .attribute("Destination", endpoint.location().toString())
                        .attribute("InResponseTo", response.inResponseTo())
                        .text("saml:Issuer", response.issuer())
                        .element(
                                "samlp:Status",
                                status -> status.element(
                                        "samlp:StatusCode", code -> code.attribute("Value", response.status()))));
    }
}
