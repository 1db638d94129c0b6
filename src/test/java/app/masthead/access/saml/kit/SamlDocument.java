package app.masthead.access.saml.kit;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A document that can be written in and pasted over, by paths with the usual prefixes. */
public final class SamlDocument {

    private static final Map<String, String> NAMESPACES = Map.of(
            "saml", "urn:oasis:names:tc:SAML:2.0:assertion",
            "samlp", "urn:oasis:names:tc:SAML:2.0:protocol",
            "md", "urn:oasis:names:tc:SAML:2.0:metadata",
            "ds", "http://www.w3.org/2000/09/xmldsig#",
            "xenc", "http://www.w3.org/2001/04/xmlenc#",
            "xs", "http://www.w3.org/2001/XMLSchema",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private final Document document;

    private SamlDocument(Document document) {
        this.document = document;
    }

    public static SamlDocument parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return new SamlDocument(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (Exception malformed) {
            throw new IllegalArgumentException(xml, malformed);
        }
    }

    public Document dom() {
        return document;
    }

    public Element root() {
        return document.getDocumentElement();
    }

    public List<Element> all(String path) {
        try {
            var xpath = XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            var found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            var elements = new ArrayList<Element>();
            for (var index = 0; index < found.getLength(); index++) {
                elements.add((Element) found.item(index));
            }
            return elements;
        } catch (Exception malformed) {
            throw new IllegalArgumentException(path, malformed);
        }
    }

    public Element one(String path) {
        return all(path).getFirst();
    }

    public SamlDocument edit(String path, Consumer<Element> change) {
        change.accept(one(path));
        return this;
    }

    public SamlDocument text(String path, String value) {
        return edit(path, it -> it.setTextContent(value));
    }

    public SamlDocument attribute(String path, String name, String value) {
        return edit(path, it -> it.setAttribute(name, value));
    }

    public SamlDocument withoutAttribute(String path, String name) {
        return edit(path, it -> it.removeAttribute(name));
    }

    public SamlDocument remove(String path) {
        return edit(path, it -> it.getParentNode().removeChild(it));
    }

    /** Parses the content where the usual prefixes are known, and appends it. */
    public SamlDocument append(String path, String xml) {
        return edit(path, it -> pieces(xml).forEach(it::appendChild));
    }

    public SamlDocument before(String path, String xml) {
        return edit(path, it -> pieces(xml).forEach(piece -> it.getParentNode().insertBefore(piece, it)));
    }

    private List<Node> pieces(String xml) {
        var text = new StringBuilder("<pieces");
        NAMESPACES.forEach((prefix, uri) -> text.append(" xmlns:%s='%s'".formatted(prefix, uri)));
        var parsed = parse(text + ">" + xml + "</pieces>").root().getChildNodes();
        var pieces = new ArrayList<Node>();
        for (var index = 0; index < parsed.getLength(); index++) {
            pieces.add(document.importNode(parsed.item(index), true));
        }
        return pieces;
    }

    public String xml() {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a browser posts it. */
    public String base64() {
        return base64(xml());
    }

    public static String base64(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, "");
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
