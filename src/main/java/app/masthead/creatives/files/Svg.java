package app.masthead.creatives.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How large a drawing wants to be. Its first element is read and no more; DTDs and entities are off. */
final class Svg {

    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,7})(?:\\.\\d+)?(?:px)?\\s*");
    private static final Pattern BOX = Pattern.compile("[\\s,]+");

    private Svg() {}

    static Measures measure(Path file) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var content = Files.newInputStream(file)) {
            var reader = factory.createXMLStreamReader(content);
            while (reader.hasNext() && !reader.isStartElement()) {
                reader.next();
            }
            return measure(reader);
        } catch (XMLStreamException notXml) {
            return Measures.NONE;
        }
    }

    private static Measures measure(XMLStreamReader root) {
        var width = pixels(root.getAttributeValue(null, "width"));
        var height = pixels(root.getAttributeValue(null, "height"));
        var box = root.getAttributeValue(null, "viewBox");
        var sides = box == null ? new String[0] : BOX.split(box.strip());
        return width == 0 && height == 0 && sides.length == 4
                ? Measures.ofPicture(pixels(sides[2]), pixels(sides[3]))
                : Measures.ofPicture(width, height);
    }

    private static int pixels(@Nullable String told) {
        var pixels = PIXELS.matcher(told == null ? "" : told);
        return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
    }
}
