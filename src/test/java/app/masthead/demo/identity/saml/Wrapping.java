package app.masthead.demo.identity.saml;

import static app.masthead.demo.identity.saml.SamlFault.XSW_AROUND;
import static app.masthead.demo.identity.saml.SamlFault.XSW_BESIDE;
import static app.masthead.demo.identity.saml.SamlFault.XSW_EXTENSIONS;
import static app.masthead.demo.identity.saml.SamlFault.XSW_OBJECT;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Signature wrapping: what was signed stays in the message, intact, and something else stands where a careless reader
 * looks (Somorovsky and others, "On Breaking SAML", 2012).
 */
final class Wrapping {

    private Wrapping() {}

    static void wrap(Set<SamlFault> faults, Element response, Element signed, Draft lie) {
        if (faults.contains(XSW_BESIDE)) {
            response.insertBefore(AssertionWriter.append(response, lie), signed);
        }
        if (faults.contains(XSW_AROUND)) {
            AssertionWriter.append(response, lie).appendChild(signed);
        }
        if (faults.contains(XSW_OBJECT)) {
            intoObject(signed, AssertionWriter.append(response, lie));
        }
        if (faults.contains(XSW_EXTENSIONS)) {
            var extensions = new Tag(response).child("samlp:Extensions").element();
            response.insertBefore(extensions, Xml.require(response, "samlp:Status"));
            AssertionWriter.append(extensions, lie);
        }
    }

    /** Another response about another person takes the place of the signed one. */
    static Element response(Element signed, Draft lie) {
        var forged = MessageWriter.response(lie, Status.SUCCESS);
        AssertionWriter.append(forged, lie);
        intoObject((Element) forged.getOwnerDocument().importNode(signed, true), forged);
        return forged;
    }

    private static void intoObject(Element signed, Element forged) {
        var signature = Xml.child(signed, "ds:Signature");
        signature.ifPresent(found -> {
            forged.insertBefore(found, afterIssuer(forged));
            new Tag(found).child("ds:Object").element().appendChild(signed);
        });
    }

    private static Node afterIssuer(Element forged) {
        return Xml.require(forged, "saml:Issuer").getNextSibling();
    }
}
