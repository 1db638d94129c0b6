package app.masthead.demo.identity.saml;

import java.time.Instant;
import org.w3c.dom.Element;

/** What a service provider says after it was told to end a session (SAML Core, section 3.7.2). */
public record LogoutResponse(String inResponseTo, boolean success) {

    public static LogoutResponse read(Element message, String address, Instant now) {
        Header.read(message, "samlp:LogoutResponse").check(address, now);
        var code = Xml.require(Xml.require(message, "samlp:Status"), "samlp:StatusCode");
        return new LogoutResponse(message.getAttribute("InResponseTo"), Status.isSuccess(code.getAttribute("Value")));
    }
}
