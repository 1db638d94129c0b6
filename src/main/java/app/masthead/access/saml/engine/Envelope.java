package app.masthead.access.saml.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Opens what the browser brought: from the text of a form field to the root of a document whose structure is sound. */
final class Envelope {

    /** The largest message in octets, decoded and inflated. */
    static final int LARGEST = 256 * 1024;

    private static final int LONGEST_TEXT = LARGEST * 3 / 2;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final Examination examination;

    Envelope(Examination examination) {
        this.examination = examination;
    }

    /** Steps 1 to 3. */
    Element open(String base64) {
        return open(decode(base64));
    }

    /** Base64 may be broken into lines (RFC 2045, 6.8), as some identity providers do, and hold nothing else. */
    byte[] decode(String base64) {
        examination.require(Rule.SIZE, base64.length() <= LONGEST_TEXT, base64.length() + " characters");
        var oneLine = base64.replace("\r", "").replace("\n", "");
        examination.require(
                Rule.ENCODING,
                BASE64.matcher(oneLine).matches() && !oneLine.isEmpty() && oneLine.length() % 4 == 0,
                "the text is not base64");
        return Base64.getMimeDecoder().decode(oneLine);
    }

    /** Steps 2 and 3. */
    Element open(byte[] octets) {
        examination.require(Rule.SIZE, octets.length <= LARGEST, octets.length + " bytes");
        var parsed = SamlXml.parse(octets);
        examination.require(
                Rule.DOCTYPE, parsed.isPresent() || !contains(octets, DOCTYPE), "it has a document type definition");
        examination.require(Rule.XML, parsed.isPresent(), "it is not well-formed XML 1.0 in UTF-8");
        var document = parsed.orElseGet(SamlXml::nothing);
        new StructureWalk(examination).walk(document);
        return document.getDocumentElement();
    }

    private static boolean contains(byte[] octets, byte[] sought) {
        return new String(octets, StandardCharsets.ISO_8859_1).contains(new String(sought, StandardCharsets.US_ASCII));
    }
}
