package app.masthead.access.saml.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one way in which XML of others becomes elements, and the ways in which elements are read: by position and
 * namespace, never by search.
 */
final class SamlXml {

    static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String SAMLP = "urn:oasis:names:tc:SAML:2.0:protocol";
    static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String XENC = "http://www.w3.org/2001/04/xmlenc#";

    private SamlXml() {}

    /** The document, if the octets are well-formed XML 1.0 in UTF-8 without a document type. */
    static Optional<Document> parse(byte[] octets) {
        try {
            var source = new InputSource(new ByteArrayInputStream(octets));
            source.setEncoding("UTF-8");
            var document = parser().parse(source);
            return Optional.of(document).filter(it -> "1.0".equals(it.getXmlVersion()));
        } catch (SAXException | IOException malformed) {
            return Optional.empty();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The parser of the Java runtime can be hardened", impossible);
        }
    }

    /** A document with nothing in it that anybody looks for. */
    static Document nothing() {
        return parse("<nothing/>".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    static Stream<Node> nodes(Node parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    static List<Element> children(Node parent) {
        return nodes(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream().filter(it -> is(it, namespace, name)).toList();
    }

    /** The child; where there could be two, the structure has been found wrong before. */
    static Optional<Element> child(Node parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst();
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The value of an attribute without namespace; an empty one is there. */
    static Optional<String> attribute(Element element, String name) {
        return Optional.ofNullable(element.getAttributeNodeNS(null, name)).map(Attr::getValue);
    }

    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(it -> (Attr) all.item(it));
    }

    /** The text of an element that holds nothing but text. */
    static Optional<String> text(Element element) {
        return nodes(element).allMatch(it -> it.getNodeType() == Node.TEXT_NODE && it instanceof Text)
                ? Optional.of(element.getTextContent())
                : Optional.empty();
    }

    static Optional<String> childText(Node parent, String namespace, String name) {
        return child(parent, namespace, name).flatMap(SamlXml::text);
    }

    /** A time with its zone (Core 1.3.3); empty where it is none. */
    static Optional<Instant> instant(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
