package app.masthead.demo.identity.saml;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.KeyInfo;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts an assertion into an EncryptedAssertion: AES-256-GCM, its key by RSA-OAEP (XML Encryption 1.1). */
record XmlEncryption(String content, String transport) {

    static XmlEncryption of(Set<SamlFault> faults) {
        return new XmlEncryption(
                faults.contains(SamlFault.ENCRYPTED_WITH_CBC) ? XMLCipher.AES_256 : XMLCipher.AES_256_GCM,
                faults.contains(SamlFault.ENCRYPTED_WITH_RSA15) ? XMLCipher.RSA_v1dot5 : XMLCipher.RSA_OAEP);
    }

    /** Replaces the assertion. */
    void encrypt(Element assertion, X509Certificate recipient) {
        Santuario.start();
        try {
            var document = assertion.getOwnerDocument();
            var secret = secret();
            var cipher = XMLCipher.getInstance(content);
            cipher.init(XMLCipher.ENCRYPT_MODE, secret);
            var keyInfo = new KeyInfo(document);
            keyInfo.add(wrapped(document, secret, recipient));
            cipher.getEncryptedData().setKeyInfo(keyInfo);
            wrap(assertion);
            cipher.doFinal(document, assertion);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey secret() throws GeneralSecurityException {
        var generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        return generator.generateKey();
    }

    private EncryptedKey wrapped(Document document, SecretKey secret, X509Certificate recipient)
            throws XMLSecurityException {
        var cipher = XMLCipher.getInstance(transport);
        cipher.init(XMLCipher.WRAP_MODE, recipient.getPublicKey());
        return cipher.encryptKey(document, secret);
    }

    private static void wrap(Element assertion) {
        var response = (Element) assertion.getParentNode();
        new Tag(response).child("saml:EncryptedAssertion").element().appendChild(assertion);
    }
}
