package app.masthead.demo.identity.saml;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reading and writing XML: no document type, no entities, nothing fetched. */
final class Xml {

    private Xml() {}

    static Document parse(String text) {
        try {
            return builder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException malformed) {
            throw new SamlError("The message is not well-formed XML, or it has a document type.");
        }
    }

    static Document empty() {
        return builder().newDocument();
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(Document document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean is(Element element, String name) {
        return Names.local(name).equals(element.getLocalName())
                && Names.namespace(name).equals(element.getNamespaceURI());
    }

    static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> is(element, name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static Element require(Element parent, String name) {
        return child(parent, name).orElseThrow(() -> new SamlError("The message has no " + Names.local(name) + "."));
    }

    /** All elements of that name below the parent, at any depth. */
    static List<Element> everywhere(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS(Names.namespace(name), Names.local(name));
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    static boolean isTrue(Element element, String name) {
        return List.of("true", "1").contains(element.getAttribute(name));
    }
}
