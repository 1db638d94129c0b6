package app.masthead.access.saml.engine;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs our messages for the POST binding, in the way that {@link SignatureCheck} demands of others (Core 5.4). */
final class MessageSigner {

    private final XMLSignatureFactory signatures = XMLSignatureFactory.getInstance("DOM");
    private final SpKey key;

    MessageSigner(SpKey key) {
        this.key = key;
    }

    /** The message with a signature behind its issuer. */
    String signed(String message) {
        var document = SamlXml.parse(message.getBytes(StandardCharsets.UTF_8)).orElseThrow(IllegalStateException::new);
        try {
            sign(document.getDocumentElement());
            return text(document);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException | TransformerException failure) {
            throw new IllegalStateException("A message of ours cannot be signed", failure);
        }
    }

    private void sign(Element message) throws GeneralSecurityException, MarshalException, XMLSignatureException {
        message.setIdAttributeNS(null, "ID", true);
        var issuer = SamlXml.child(message, SamlXml.SAML, "Issuer").orElseThrow();
        var keys = signatures.getKeyInfoFactory();
        var certificate = keys.newKeyInfo(List.of(keys.newX509Data(List.of(key.certificate()))));
        var context = new DOMSignContext(key.privateKey(), message, issuer.getNextSibling());
        context.setDefaultNamespacePrefix("ds");
        signatures
                .newXMLSignature(info(SamlXml.attribute(message, "ID").orElseThrow()), certificate)
                .sign(context);
    }

    private SignedInfo info(String id) throws GeneralSecurityException {
        var reference = signatures.newReference(
                "#" + id,
                signatures.newDigestMethod(Algorithms.SHA256, null),
                List.of(
                        signatures.newTransform(Algorithms.ENVELOPED, (TransformParameterSpec) null),
                        signatures.newTransform(Algorithms.EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        return signatures.newSignedInfo(
                signatures.newCanonicalizationMethod(Algorithms.EXCLUSIVE, (C14NMethodParameterSpec) null),
                signatures.newSignatureMethod(Algorithms.ours(key.privateKey()), null),
                List.of(reference));
    }

    private static String text(Document document) throws TransformerException {
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
