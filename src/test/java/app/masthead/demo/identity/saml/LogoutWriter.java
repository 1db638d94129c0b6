package app.masthead.demo.identity.saml;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Makes logout messages for the binding that the service provider takes, signed or falsified. */
public record LogoutWriter(SamlKeys keys, Set<SamlFault> faults, String elsewhere) {

    public Outgoing request(Draft draft, SamlClient.LogoutService service, Optional<String> relayState) {
        faults.forEach(fault -> fault.twist(draft));
        return sent("SAMLRequest", MessageWriter.logoutRequest(draft), service, relayState);
    }

    public Outgoing response(
            Draft draft, Status status, SamlClient.LogoutService service, Optional<String> relayState) {
        faults.forEach(fault -> fault.twist(draft));
        var said = faults.contains(SamlFault.REFUSED) ? Status.AUTHN_FAILED : status;
        return sent("SAMLResponse", MessageWriter.logoutResponse(draft, said), service, relayState);
    }

    private Outgoing sent(
            String parameter, Element message, SamlClient.LogoutService service, Optional<String> relayState) {
        var signature = faults.contains(SamlFault.STRIPPED_SIGNATURE)
                ? Optional.<SignatureKind>empty()
                : SignatureKind.of(keys, faults);
        if (service.binding() == Binding.POST) {
            signature.ifPresent(kind -> XmlSignature.sign(message, kind));
            var xml = Spoiling.text(faults, message, elsewhere);
            return new Outgoing.Form(service.address(), PostBinding.fields(parameter, xml, relayState));
        }
        var xml = Spoiling.text(faults, message, elsewhere);
        return RedirectBinding.to(service.address(), RedirectBinding.query(parameter, xml, relayState, signature));
    }
}
