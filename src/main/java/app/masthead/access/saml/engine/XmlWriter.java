package app.masthead.access.saml.engine;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with the usual prefixes; whatever stands in a text or an attribute is escaped. */
final class XmlWriter {

    private static final Map<String, String> NAMESPACES =
            Map.of("saml", SamlXml.SAML, "samlp", SamlXml.SAMLP, "md", SamlXml.METADATA, "ds", SamlXml.DSIG);

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document, whose root declares the prefixes that are used in it. */
    static String document(String root, List<String> prefixes, Consumer<XmlWriter> content) {
        var text = new StringWriter();
        writing(() -> {
            var writer = new XmlWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            writer.start(root);
            for (var prefix : prefixes) {
                writer.out.writeNamespace(prefix, NAMESPACES.getOrDefault(prefix, ""));
            }
            content.accept(writer);
            writer.out.writeEndDocument();
            writer.out.flush();
        });
        return text.toString();
    }

    XmlWriter attribute(String name, String value) {
        writing(() -> out.writeAttribute(name, value));
        return this;
    }

    XmlWriter attribute(String name, Instant value) {
        return attribute(name, value.toString());
    }

    XmlWriter attribute(String name, Optional<?> value) {
        value.ifPresent(it -> attribute(name, it.toString()));
        return this;
    }

    XmlWriter element(String name, Consumer<XmlWriter> content) {
        writing(() -> {
            start(name);
            content.accept(this);
            out.writeEndElement();
        });
        return this;
    }

    XmlWriter text(String name, String text) {
        return element(name, it -> it.text(text));
    }

    void text(String text) {
        writing(() -> out.writeCharacters(text));
    }

    private void start(String name) throws XMLStreamException {
        var colon = name.indexOf(':');
        var prefix = name.substring(0, colon);
        out.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.getOrDefault(prefix, ""));
    }

    private static void writing(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory takes what is written", impossible);
        }
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws XMLStreamException;
    }
}
