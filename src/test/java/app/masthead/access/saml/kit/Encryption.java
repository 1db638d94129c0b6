package app.masthead.access.saml.kit;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.crypto.KeyGenerator;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.KeyInfo;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How to encrypt an element for us.
 *
 * @param cipher the algorithm for the content
 * @param transport the algorithm for its key
 */
public record Encryption(X509Certificate recipient, String cipher, String transport) {

    public static final String AES256_GCM = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    public static final String AES128_GCM = "http://www.w3.org/2009/xmlenc11#aes128-gcm";
    public static final String AES256_CBC = "http://www.w3.org/2001/04/xmlenc#aes256-cbc";
    public static final String AES128_CBC = "http://www.w3.org/2001/04/xmlenc#aes128-cbc";
    public static final String TRIPLE_DES = "http://www.w3.org/2001/04/xmlenc#tripledes-cbc";
    public static final String RSA_OAEP = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";
    public static final String RSA_OAEP_11 = "http://www.w3.org/2009/xmlenc11#rsa-oaep";
    public static final String RSA_1_5 = "http://www.w3.org/2001/04/xmlenc#rsa-1_5";

    private static final String MGF1_SHA256 = "http://www.w3.org/2009/xmlenc11#mgf1sha256";

    private static final Map<String, Integer> BITS =
            Map.of(AES256_GCM, 256, AES128_GCM, 128, AES256_CBC, 256, AES128_CBC, 128, TRIPLE_DES, 168);

    static {
        Init.init();
    }

    public static Encryption forUs() {
        return new Encryption(Party.PORTAL_DECRYPTION.key().certificate(), AES256_GCM, RSA_OAEP);
    }

    public Encryption cipher(String other) {
        return new Encryption(recipient, other, transport);
    }

    public Encryption transport(String other) {
        return new Encryption(recipient, cipher, other);
    }

    /** Puts the encrypted element, within a wrapper of that name, in the place of the element. */
    public void encrypt(Element element, String wrapper) {
        try {
            var document = element.getOwnerDocument();
            var generator = KeyGenerator.getInstance(cipher.equals(TRIPLE_DES) ? "DESede" : "AES");
            generator.init(BITS.getOrDefault(cipher, 128));
            var key = generator.generateKey();
            var keyInfo = new KeyInfo(document);
            keyInfo.add(wrapped(document, key));
            var encrypting = XMLCipher.getInstance(cipher);
            encrypting.init(XMLCipher.ENCRYPT_MODE, key);
            encrypting.getEncryptedData().setKeyInfo(keyInfo);
            var place = document.createElementNS("urn:oasis:names:tc:SAML:2.0:assertion", "saml:" + wrapper);
            element.getParentNode().replaceChild(place, element);
            place.appendChild(element);
            encrypting.doFinal(document, element);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EncryptedKey wrapped(Document document, Key key) throws XMLSecurityException {
        var modern = transport.equals(RSA_OAEP_11);
        var wrapping =
                modern ? XMLCipher.getInstance(transport, null, Signing.SHA256) : XMLCipher.getInstance(transport);
        wrapping.init(XMLCipher.WRAP_MODE, recipient.getPublicKey());
        return wrapping.encryptKey(document, key, modern ? MGF1_SHA256 : null, null);
    }
}
