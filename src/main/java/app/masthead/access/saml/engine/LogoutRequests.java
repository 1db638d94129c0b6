package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;
import static app.masthead.access.saml.engine.SamlXml.SAMLP;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Makes and verifies logout requests (Core 3.7.1; Profiles 4.4). */
public final class LogoutRequests {

    private LogoutRequests() {}

    /** The request, ready for the browser, signed. */
    public static Dispatch dispatch(LogoutRequest request, Endpoint endpoint, Optional<String> relayState, SpKey key) {
        return Carrier.dispatch(Carrier.REQUEST, xml(request, endpoint), endpoint, relayState, Optional.of(key));
    }

    /** Verifies a request of the identity provider. That it comes once only is for the caller to see, by its id. */
    public static Receipt<LogoutRequest> receive(Incoming incoming, LogoutExpectation expected) {
        return LogoutExamination.receive(
                expected, it -> read(it, it.examine(incoming, Carrier.REQUEST, "LogoutRequest")));
    }

    private static LogoutRequest read(LogoutExamination examination, Element request) {
        var end = SamlXml.attribute(request, "NotOnOrAfter");
        examination.requireAhead(end);
        return new LogoutRequest(
                SamlXml.attribute(request, "ID").orElseThrow(),
                SamlXml.attribute(request, "IssueInstant")
                        .flatMap(SamlXml::instant)
                        .orElseThrow(),
                SamlXml.childText(request, SAML, "Issuer").orElseThrow(),
                examination.nameId(request),
                SamlXml.children(request, SAMLP, "SessionIndex").stream()
                        .flatMap(it -> SamlXml.text(it).stream())
                        .toList(),
                end.flatMap(SamlXml::instant));
    }

    private static String xml(LogoutRequest request, Endpoint endpoint) {
        var name = request.nameId();
        return XmlWriter.document("samlp:LogoutRequest", List.of("samlp", "saml"), it -> {
            it.attribute("ID", request.id())
                    .attribute("Version", "2.0")
                    .attribute("IssueInstant", request.issueInstant())
                    .attribute("Destination", endpoint.location().toString())
                    .attribute("NotOnOrAfter", request.notOnOrAfter())
                    .text("saml:Issuer", request.issuer())
                    .element("saml:NameID", element -> element.attribute("NameQualifier", name.nameQualifier())
                            .attribute("SPNameQualifier", name.spNameQualifier())
                            .attribute("Format", name.format())
                            .text(name.value()));
            request.sessionIndexes().forEach(index -> it.text("samlp:SessionIndex", index));
        });
    }
}
