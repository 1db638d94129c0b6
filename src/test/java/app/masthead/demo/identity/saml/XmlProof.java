package app.masthead.demo.identity.saml;

import java.security.PublicKey;
import java.util.List;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Element;

/** Checks that the root of a message is signed, and nothing else of it. */
final class XmlProof {

    private static final List<String> ACCEPTED = List.of(
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA384,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA512,
            XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA256,
            XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA384);

    private XmlProof() {}

    static boolean holds(Element message, PublicKey key) {
        Santuario.start();
        var found = Xml.children(message, "ds:Signature");
        if (found.size() != 1 || Xml.everywhere(message, "ds:Signature").size() != 1) {
            return false;
        }
        try {
            message.setIdAttribute("ID", true);
            var signature = new XMLSignature(found.getFirst(), "", true);
            return covers(signature, message) && signature.checkSignatureValue(key);
        } catch (XMLSecurityException malformed) {
            return false;
        }
    }

    private static boolean covers(XMLSignature signature, Element message) throws XMLSecurityException {
        var info = signature.getSignedInfo();
        return ACCEPTED.contains(info.getSignatureMethodURI())
                && info.getLength() == 1
                && info.item(0).getURI().equals("#" + message.getAttribute("ID"));
    }
}
