package app.masthead.access.saml.engine;

import java.util.List;
import java.util.Optional;

/** Makes authentication requests (Core 3.4.1; Profiles 4.1.4.1). */
public final class AuthnRequests {

    private AuthnRequests() {}

    /**
     * The request, ready for the browser.
     *
     * @param endpoint where it goes, and by which binding
     * @param relayState comes back with the response; at most 80 bytes
     * @param key signs it, unless the connection sends requests unsigned
     */
    public static Dispatch dispatch(
            AuthnRequest request, Endpoint endpoint, Optional<String> relayState, Optional<SpKey> key) {
        return Carrier.dispatch(Carrier.REQUEST, xml(request, endpoint), endpoint, relayState, key);
    }

    private static String xml(AuthnRequest request, Endpoint endpoint) {
        return XmlWriter.document("samlp:AuthnRequest", List.of("samlp", "saml"), it -> {
            it.attribute("ID", request.id())
                    .attribute("Version", "2.0")
                    .attribute("IssueInstant", request.issueInstant())
                    .attribute("Destination", endpoint.location().toString())
                    .attribute("ForceAuthn", Optional.of(true).filter(force -> request.forceAuthn()))
                    .attribute("ProtocolBinding", Binding.POST.uri())
                    .attribute("AssertionConsumerServiceURL", request.acs())
                    .text("saml:Issuer", request.issuer());
            it.element("samlp:NameIDPolicy", policy -> policy.attribute("Format", request.nameIdFormat())
                    .attribute("AllowCreate", "true"));
            request.authnContext()
                    .ifPresent(context ->
                            it.element("samlp:RequestedAuthnContext", wish -> wish.attribute("Comparison", "exact")
                                    .text("saml:AuthnContextClassRef", context)));
        });
    }
}
