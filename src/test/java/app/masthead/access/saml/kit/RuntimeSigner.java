package app.masthead.access.saml.kit;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import org.w3c.dom.Element;

/** Signs with the implementation of the Java runtime, which is also the one that the engine verifies with. */
final class RuntimeSigner implements XmlSigner {

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");

    @Override
    public void sign(Element element, Signing how) {
        try {
            element.setIdAttribute("ID", true);
            var info = factory.newSignedInfo(
                    factory.newCanonicalizationMethod(how.canonicalisation(), (C14NMethodParameterSpec) null),
                    factory.newSignatureMethod(how.method(), null),
                    references(element, how));
            var keys = factory.getKeyInfoFactory();
            var keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(List.of(how.certificate()))));
            var context = new DOMSignContext(how.key(), element, XmlSigner.successor(element));
            context.setDefaultNamespacePrefix("ds");
            factory.newXMLSignature(info, keyInfo).sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Reference> references(Element element, Signing how) throws GeneralSecurityException {
        var uris = how.references().isEmpty() ? List.of("#" + element.getAttribute("ID")) : how.references();
        var references = new ArrayList<Reference>();
        for (var uri : uris) {
            references.add(factory.newReference(
                    uri, factory.newDigestMethod(how.digest(), null), transforms(how), null, null));
        }
        return references;
    }

    private List<Transform> transforms(Signing how) throws GeneralSecurityException {
        var transforms = new ArrayList<Transform>();
        for (var transform : how.transforms()) {
            var content = transform.content().isEmpty()
                    ? null
                    : new DOMStructure(SamlDocument.parse("<t>" + transform.content() + "</t>")
                            .root());
            transforms.add(factory.newTransform(transform.algorithm(), content));
        }
        return transforms;
    }

    @Override
    public String toString() {
        return "signed by the Java runtime";
    }
}
