package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.Received;
import java.io.IOException;

/** Takes SAML messages out of requests: from the query or from the form, as the binding has it. */
final class SamlInbox {

    private SamlInbox() {}

    static Received read(Call call) throws IOException {
        if (!call.method().equals("POST")) {
            return Received.redirected(call.query());
        }
        var form = call.parameters();
        var message = form.find("SAMLRequest").or(() -> form.find("SAMLResponse"));
        return Received.posted(
                message.orElseThrow(() -> ProtocolError.invalidRequest("There is no SAML message.")),
                form.find("RelayState"));
    }
}
