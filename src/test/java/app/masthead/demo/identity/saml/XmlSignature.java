package app.masthead.demo.identity.saml;

import java.util.Set;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.transforms.params.InclusiveNamespaces;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes enveloped signatures with exclusive canonicalization, as SAML Core section 5.4 wants them. */
final class XmlSignature {

    private XmlSignature() {}

    /** Signs the element as it stands. The signature comes after the issuer, or first where there is none. */
    static void sign(Element element, SignatureKind kind) {
        Santuario.start();
        try {
            var signature = new XMLSignature(
                    element.getOwnerDocument(), "", kind.algorithm(), Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
            element.insertBefore(signature.getElement(), place(element));
            signature.addDocument("#" + element.getAttribute("ID"), transforms(element), kind.digest());
            signature.addKeyInfo(kind.shown().certificate());
            signature.sign(kind.key());
        } catch (XMLSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Node place(Element element) {
        return Xml.child(element, "saml:Issuer").map(Node::getNextSibling).orElse(element.getFirstChild());
    }

    /** The prefix of XML Schema is kept although only values use it: providers in the field do the same. */
    private static Transforms transforms(Element element) throws XMLSecurityException {
        var document = element.getOwnerDocument();
        var transforms = new Transforms(document);
        transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
        var prefixes = new InclusiveNamespaces(document, Set.of("xs"));
        transforms.addTransform(Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS, prefixes.getElement());
        return transforms;
    }
}
