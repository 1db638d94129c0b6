package app.masthead.access.saml.engine;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Step 6: puts what was encrypted in the place where it stood. Everybody may encrypt for us, since that key is public;
 * decryption proves nothing.
 */
final class Decrypter {

    private static final int MOST_RECIPIENTS = 5;

    static {
        Init.init();
    }

    private final Examination examination;
    private final List<PrivateKey> keys;

    Decrypter(Examination examination, List<PrivateKey> keys) {
        this.examination = examination;
        this.keys = keys;
    }

    /**
     * Decrypts the element in place, and looks at the structure of its document again.
     *
     * @param encrypted an {@code EncryptedAssertion} or {@code EncryptedID}
     * @param name the local name of the one element that must come out
     * @param signed whether a verified signature covers the ciphertext
     */
    void decrypt(Element encrypted, String name, boolean signed) {
        var data = SamlXml.child(encrypted, SamlXml.XENC, "EncryptedData");
        var cipher = data.map(Decrypter::method).orElse("");
        examination.require(Rule.ENCRYPTION_ALGORITHM, Algorithms.encrypts(cipher, signed), cipher);
        var recipients = data.map(it -> recipients(encrypted, it)).orElse(List.of());
        recipients.forEach(it ->
                examination.require(Rule.ENCRYPTION_ALGORITHM, Algorithms.transportsKeys(method(it)), method(it)));
        var plain = data.flatMap(it -> plain(it, cipher, recipients))
                .flatMap(it -> element(it, encrypted))
                .filter(it -> SamlXml.is(it, SamlXml.SAML, name));
        var found = examination.demand(
                Rule.DECRYPTED, plain, "none of our " + keys.size() + " keys decrypts it to one " + name);
        var document = encrypted.getOwnerDocument();
        encrypted.getParentNode().replaceChild(document.importNode(found, true), encrypted);
        new StructureWalk(examination).walk(document);
    }

    /** The method must come first, as the schema has it: the library takes the first that it finds anywhere within. */
    private static String method(Element encrypted) {
        return SamlXml.children(encrypted).stream()
                .limit(1)
                .filter(it -> SamlXml.is(it, SamlXml.XENC, "EncryptionMethod"))
                .flatMap(it -> SamlXml.attribute(it, "Algorithm").stream())
                .findFirst()
                .orElse("");
    }

    /** The encrypted keys stand inside of the encrypted data, or beside it. */
    private static List<Element> recipients(Element encrypted, Element data) {
        var inside = SamlXml.child(data, SamlXml.DSIG, "KeyInfo").stream();
        return Stream.concat(inside, Stream.of(encrypted))
                .flatMap(it -> SamlXml.children(it, SamlXml.XENC, "EncryptedKey").stream())
                .limit(MOST_RECIPIENTS)
                .toList();
    }

    private Optional<byte[]> plain(Element data, String cipher, List<Element> recipients) {
        return recipients.stream()
                .flatMap(recipient -> keys.stream().flatMap(key -> contentKey(recipient, key, cipher).stream()))
                .flatMap(key -> plain(data, cipher, key).stream())
                .findFirst();
    }

    private static Optional<Key> contentKey(Element recipient, PrivateKey key, String cipher) {
        try {
            var unwrapping = XMLCipher.getInstance();
            unwrapping.init(XMLCipher.UNWRAP_MODE, key);
            var loaded = unwrapping.loadEncryptedKey(recipient.getOwnerDocument(), recipient);
            return Optional.of(unwrapping.decryptKey(loaded, cipher));
        } catch (XMLSecurityException | RuntimeException notForUs) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> plain(Element data, String cipher, Key key) {
        try {
            var decrypting = XMLCipher.getInstance(cipher);
            decrypting.init(XMLCipher.DECRYPT_MODE, key);
            return Optional.of(decrypting.decryptToByteArray(data));
        } catch (XMLSecurityException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Parses what came out where it stood, with the namespaces that are declared around it. */
    private static Optional<Element> element(byte[] plain, Element place) {
        var text = new StringBuilder("<place");
        namespaces(place).forEach((name, uri) -> text.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(uri))
                .append('"'));
        var opening = text.append('>').toString().getBytes(StandardCharsets.UTF_8);
        var closing = "</place>".getBytes(StandardCharsets.UTF_8);
        var whole = new byte[opening.length + plain.length + closing.length];
        System.arraycopy(opening, 0, whole, 0, opening.length);
        System.arraycopy(plain, 0, whole, opening.length, plain.length);
        System.arraycopy(closing, 0, whole, opening.length + plain.length, closing.length);
        return SamlXml.parse(whole).map(Document::getDocumentElement).flatMap(Decrypter::onlyChild);
    }

    private static Map<String, String> namespaces(Element place) {
        var declared = new TreeMap<String, String>();
        for (Node node = place; node instanceof Element element; node = node.getParentNode()) {
            SamlXml.attributes(element)
                    .filter(it -> it.getName().equals("xmlns") || it.getName().startsWith("xmlns:"))
                    .forEach(it -> declared.putIfAbsent(it.getName(), it.getValue()));
        }
        return declared;
    }

    private static String escaped(String uri) {
        return uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Optional<Element> onlyChild(Element place) {
        return Optional.of(SamlXml.children(place))
                .filter(it -> it.size() == 1)
                .map(List::getFirst)
                .filter(it -> SamlXml.nodes(place).count() == 1);
    }
}
