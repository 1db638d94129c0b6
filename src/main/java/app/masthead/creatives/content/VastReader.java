package app.masthead.creatives.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads VAST and DAAST documents with a parser that fetches nothing and includes nothing. */
final class VastReader {

    private static final int LARGEST = 512 * 1024;
    private static final int DEEPEST = 64;

    /** The elements that name somebody to tell, and of what; those with an attribute for it say it themselves. */
    private static final Map<String, String> TRACKERS = Map.of(
            "Impression", "impression",
            "Tracking", "tracking",
            "ClickTracking", "click",
            "CompanionClickTracking", "click",
            "NonLinearClickTracking", "click",
            "IconViewTracking", "view",
            "Viewable", "viewable",
            "NotViewable", "notViewable",
            "ViewUndetermined", "viewUndetermined",
            "Error", "error");

    private VastReader() {}

    static Optional<VastDocument> read(String xml) {
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
                texts(document, "AdTitle").findFirst().orElse(null),
                mediaFiles(document),
                texts(document, "Duration").findFirst().orElse(null),
                Stream.of("ClickThrough", "CompanionClickThrough", "NonLinearClickThrough", "IconClickThrough")
                        .flatMap(name -> texts(document, name))
                        .toList(),
                trackers(document),
                elements(document, "Companion").map(VastReader::companion).toList(),
                Stream.of("JavaScriptResource", "ExecutableResource", "InteractiveCreativeFile")
                        .flatMap(name -> texts(document, name))
                        .toList(),
                texts(document, "VASTAdTagURI").toList());
    }

    /** Those that stand together render the same film. */
    private static List<VastDocument.MediaFile> mediaFiles(Document document) {
        var films = new HashMap<Node, Integer>();
        return elements(document, "MediaFile")
                .map(it -> mediaFile(it, films.computeIfAbsent(it.getParentNode(), film -> films.size())))
                .toList();
    }

    private static VastDocument.MediaFile mediaFile(Element element, int film) {
        var framework = element.getAttribute("apiFramework");
        return new VastDocument.MediaFile(
                element.getTextContent().strip(),
                element.getAttribute("type"),
                size(element),
                element.getAttribute("bitrate"),
                framework.equals("VPAID") || framework.equals("SIMID"),
                element.getAttribute("delivery").equals("streaming"),
                film);
    }

    /** In the order of the document, so that the course of the film can be followed. */
    private static List<VastDocument.Tracker> trackers(Document document) {
        var found = new ArrayList<VastDocument.Tracker>();
        elements(document, "*")
                .filter(it -> TRACKERS.containsKey(it.getTagName()))
                .forEach(it -> {
                    var event = it.getAttribute("event");
                    var url = it.getTextContent().strip();
                    if (!url.isEmpty()) {
                        found.add(new VastDocument.Tracker(
                                event.isEmpty() ? TRACKERS.getOrDefault(it.getTagName(), "") : event, url));
                    }
                });
        return List.copyOf(found);
    }

    private static VastDocument.Companion companion(Element element) {
        var resource = Stream.of("StaticResource", "IFrameResource", "HTMLResource")
                .flatMap(name -> texts(element, name))
                .findFirst()
                .orElse("");
        return new VastDocument.Companion(
                size(element),
                resource,
                texts(element, "CompanionClickThrough").findFirst().orElse(null));
    }

    private static @Nullable Size size(Element element) {
        try {
            var width = Integer.parseInt(element.getAttribute("width"));
            var height = Integer.parseInt(element.getAttribute("height"));
            return width > 0 && height > 0 ? new Size(width, height) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static Stream<String> texts(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<String> texts(Document document, String name) {
        return texts(document.getDocumentElement(), name);
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
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
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
