package app.masthead.demo.identity.saml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Names that begin like another person's. A comment at the seam leaves the signature valid, because canonicalization
 * drops it, and a careless reader stops there (CVE-2017-11427 and its kin).
 */
final class Seam {

    private static final String REST = ".elsewhere.example";

    private Seam() {}

    static void sew(Draft truth, Draft lie) {
        truth.nameId = lie.nameId + REST;
        truth.attributes = new LinkedHashMap<>(lie.attributes);
        truth.attributes.replaceAll((name, values) -> longer(values));
    }

    private static List<String> longer(List<String> values) {
        return values.stream().map(value -> value + REST).toList();
    }

    static void open(Element response) {
        Stream.of("saml:NameID", "saml:AttributeValue")
                .flatMap(name -> Xml.everywhere(response, name).stream())
                .forEach(Seam::cut);
    }

    private static void cut(Element element) {
        if (element.getFirstChild() instanceof Text text && text.getData().endsWith(REST)) {
            var rest = text.splitText(text.getLength() - REST.length());
            element.insertBefore(element.getOwnerDocument().createComment(""), rest);
        }
    }
}
