package app.masthead.access.saml.kit;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An implementation of XML Signature that identity providers use. */
public interface XmlSigner {

    /** Signs the element, with the signature behind its issuer, or first where it has none. */
    void sign(Element element, Signing how);

    /** The one of the Java runtime. */
    static XmlSigner ofRuntime() {
        return new RuntimeSigner();
    }

    /** The one of Apache Santuario. */
    static XmlSigner ofSantuario() {
        return new SantuarioSigner();
    }

    /** The node that the signature goes before. */
    static Node successor(Element element) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if ("Issuer".equals(node.getLocalName())) {
                return node.getNextSibling();
            }
        }
        return element.getFirstChild();
    }
}
