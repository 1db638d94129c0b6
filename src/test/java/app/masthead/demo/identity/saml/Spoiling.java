package app.masthead.demo.identity.saml;

import static app.masthead.demo.identity.saml.SamlFault.COMMENT_IN_NAME_ID;
import static app.masthead.demo.identity.saml.SamlFault.DOCTYPE;
import static app.masthead.demo.identity.saml.SamlFault.EMPTY_SIGNATURE;
import static app.masthead.demo.identity.saml.SamlFault.MALFORMED;
import static app.masthead.demo.identity.saml.SamlFault.STRIPPED_SIGNATURE;
import static app.masthead.demo.identity.saml.SamlFault.TAMPERED;
import static app.masthead.demo.identity.saml.SamlFault.XSW_RESPONSE;

import java.util.Set;
import org.w3c.dom.Element;

/** What somebody does to a message after it was signed, who may hold no key at all. */
final class Spoiling {

    private Spoiling() {}

    static Element of(Set<SamlFault> faults, Element response, Draft lie) {
        if (faults.contains(STRIPPED_SIGNATURE) || faults.contains(TAMPERED) || faults.contains(EMPTY_SIGNATURE)) {
            tellOf(lie, response);
        }
        if (faults.contains(STRIPPED_SIGNATURE)) {
            Xml.everywhere(response, "ds:Signature")
                    .forEach(each -> each.getParentNode().removeChild(each));
        }
        if (faults.contains(EMPTY_SIGNATURE)) {
            Xml.everywhere(response, "ds:SignatureValue").forEach(each -> each.setTextContent(""));
            Xml.everywhere(response, "ds:DigestValue").forEach(each -> each.setTextContent(""));
        }
        if (faults.contains(COMMENT_IN_NAME_ID)) {
            Seam.open(response);
        }
        return faults.contains(XSW_RESPONSE) ? Wrapping.response(response, lie) : response;
    }

    static String text(Set<SamlFault> faults, Element message, String elsewhere) {
        var xml = Xml.text(message.getOwnerDocument());
        if (faults.contains(MALFORMED)) {
            return xml.substring(0, xml.length() / 2);
        }
        return faults.contains(DOCTYPE)
                ? "<!DOCTYPE " + message.getNodeName() + " SYSTEM \"" + elsewhere + "\">" + xml
                : xml;
    }

    /** Exchanges who is meant and what is said, and leaves all else as it was signed. */
    private static void tellOf(Draft lie, Element response) {
        var assertion = Xml.require(response, "saml:Assertion");
        var other = AssertionWriter.append(response, lie);
        exchange(assertion, other, "saml:Subject");
        exchange(assertion, other, "saml:AttributeStatement");
        response.removeChild(other);
    }

    private static void exchange(Element assertion, Element other, String name) {
        Xml.child(assertion, name).ifPresent(mine -> assertion.replaceChild(Xml.require(other, name), mine));
    }
}
