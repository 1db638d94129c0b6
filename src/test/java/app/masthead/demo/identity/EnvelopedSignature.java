package app.masthead.demo.identity;

import java.io.StringReader;
import java.io.StringWriter;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Signs and checks XML as the JDK does it, which shares no code with the provider. */
final class EnvelopedSignature {

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private EnvelopedSignature() {}

    /** The message with the service provider's signature after its issuer. */
    static String sign(String xml) throws Exception {
        var document = parse(xml);
        var root = identified(document);
        var method = FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null);
        var canonical =
                FACTORY.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null);
        var info = FACTORY.newSignedInfo(canonical, method, List.of(reference(root)));
        var place = root.getFirstChild().getNextSibling();
        var context = place == null
                ? new DOMSignContext(ServiceProvider.KEY.privateKey(), root)
                : new DOMSignContext(ServiceProvider.KEY.privateKey(), root, place);
        FACTORY.newXMLSignature(info, null).sign(context);
        return text(document);
    }

    private static Reference reference(Element root) throws Exception {
        var none = (TransformParameterSpec) null;
        return FACTORY.newReference(
                "#" + root.getAttribute("ID"),
                FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        FACTORY.newTransform(Transform.ENVELOPED, none),
                        FACTORY.newTransform(CanonicalizationMethod.EXCLUSIVE, none)),
                null,
                null);
    }

    /** Whether the first signature holds, for whatever it refers to. */
    static boolean isValid(String xml, PublicKey key) throws Exception {
        var document = parse(xml);
        var all = document.getElementsByTagNameNS("*", "*");
        IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .filter(element -> element.hasAttribute("ID"))
                .forEach(element -> element.setIdAttribute("ID", true));
        var signature =
                document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").item(0);
        var context = new DOMValidateContext(KeySelector.singletonKeySelector(key), signature);
        return FACTORY.unmarshalXMLSignature(context).validate(context);
    }

    private static Element identified(Document document) {
        var root = document.getDocumentElement();
        root.setIdAttribute("ID", true);
        return root;
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Document document) throws Exception {
        var text = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
