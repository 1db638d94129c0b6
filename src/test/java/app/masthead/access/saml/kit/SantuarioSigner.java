package app.masthead.access.saml.kit;

import java.util.List;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.w3c.dom.Element;

/** Signs with Apache Santuario, of which the engine uses nothing to verify. */
final class SantuarioSigner implements XmlSigner {

    static {
        Init.init();
    }

    @Override
    public void sign(Element element, Signing how) {
        try {
            element.setIdAttribute("ID", true);
            var document = element.getOwnerDocument();
            var signature = new XMLSignature(document, "", how.method(), how.canonicalisation());
            element.insertBefore(signature.getElement(), XmlSigner.successor(element));
            var uris = how.references().isEmpty() ? List.of("#" + element.getAttribute("ID")) : how.references();
            for (var uri : uris) {
                signature.addDocument(uri, transforms(element, how), how.digest());
            }
            signature.addKeyInfo(how.certificate());
            signature.sign(how.key());
        } catch (XMLSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Transforms transforms(Element element, Signing how) throws XMLSecurityException {
        var document = element.getOwnerDocument();
        var transforms = new Transforms(document);
        for (var transform : how.transforms()) {
            if (transform.content().isEmpty()) {
                transforms.addTransform(transform.algorithm());
            } else {
                var content = SamlDocument.parse(transform.content()).root();
                transforms.addTransform(transform.algorithm(), (Element) document.importNode(content, true));
            }
        }
        return transforms;
    }

    @Override
    public String toString() {
        return "signed by Santuario";
    }
}
