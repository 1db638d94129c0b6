package app.masthead.creatives.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A VAST or DAAST document that a buyer sent inline, read for the reviewer: what plays, for how long, where a click
 * leads and who is told. Nothing in it is fetched; DTDs and entities are refused.
 */
public record VastDocument(
        String version,
        List<MediaFile> mediaFiles,
        @Nullable String duration,
        List<String> landings,
        List<String> trackers,
        List<String> wrappers) {

    /** A file that would play. */
    public record MediaFile(
            String url, String type, @Nullable Size size, boolean interactive) {}

    private static final int LARGEST = 512 * 1024;
    private static final List<String> TRACKERS =
            List.of("Impression", "Tracking", "ClickTracking", "Error", "Viewable");

    /** The document; empty when it is not one, too large, or tries to include something. */
    public static Optional<VastDocument> parse(String xml) {
        if (xml.length() > LARGEST || !xml.contains("AST")) {
            return Optional.empty();
        }
        try {
            var document = builder().parse(new InputSource(new StringReader(xml.strip())));
            var root = document.getDocumentElement().getTagName();
            return root.equals("VAST") || root.equals("DAAST") ? Optional.of(read(document)) : Optional.empty();
        } catch (SAXException | IOException notXml) {
            return Optional.empty();
        }
    }

    private static VastDocument read(Document document) {
        return new VastDocument(
                document.getDocumentElement().getAttribute("version"),
                elements(document, "MediaFile").map(VastDocument::mediaFile).toList(),
                texts(document, "Duration").findFirst().orElse(null),
                Stream.concat(texts(document, "ClickThrough"), texts(document, "CompanionClickThrough"))
                        .toList(),
                TRACKERS.stream().flatMap(name -> texts(document, name)).toList(),
                texts(document, "VASTAdTagURI").toList());
    }

    private static MediaFile mediaFile(Element element) {
        var framework = element.getAttribute("apiFramework");
        return new MediaFile(
                element.getTextContent().strip(),
                element.getAttribute("type"),
                size(element),
                framework.equals("VPAID") || framework.equals("SIMID"));
    }

    private static @Nullable Size size(Element element) {
        try {
            var width = Integer.parseInt(element.getAttribute("width"));
            return new Size(width, Integer.parseInt(element.getAttribute("height")));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static Stream<String> texts(Document document, String name) {
        return elements(document, name)
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
