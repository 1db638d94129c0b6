package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.SpKey;
import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * How to sign.
 *
 * @param certificate what to put beside the signature
 * @param references what to refer to; nothing for the signed element itself
 */
public record Signing(
        Key key,
        X509Certificate certificate,
        String method,
        String digest,
        String canonicalisation,
        List<Transform> transforms,
        List<String> references) {

    public static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    public static final String RSA_SHA512 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";
    public static final String RSA_PSS = "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1";
    public static final String ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    public static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    public static final String RSA_MD5 = "http://www.w3.org/2001/04/xmldsig-more#rsa-md5";
    public static final String HMAC_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";
    public static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    public static final String SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512";
    public static final String SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1";
    public static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    public static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    public static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    public static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    public static final String XSLT = "http://www.w3.org/TR/1999/REC-xslt-19991116";

    /** As every identity provider does it today. */
    public static Signing by(Party party) {
        return with(party.key());
    }

    public static Signing with(SpKey key) {
        var method = key.privateKey().getAlgorithm().equals("EC") ? ECDSA_SHA256 : RSA_SHA256;
        return new Signing(
                key.privateKey(),
                key.certificate(),
                method,
                SHA256,
                EXCLUSIVE,
                List.of(new Transform(ENVELOPED, ""), new Transform(EXCLUSIVE, "")),
                List.of());
    }

    public Signing key(Key other) {
        return new Signing(other, certificate, method, digest, canonicalisation, transforms, references);
    }

    public Signing method(String other) {
        return new Signing(key, certificate, other, digest, canonicalisation, transforms, references);
    }

    public Signing digest(String other) {
        return new Signing(key, certificate, method, other, canonicalisation, transforms, references);
    }

    public Signing canonicalisation(String other) {
        return new Signing(key, certificate, method, digest, other, transforms, references);
    }

    public Signing transforms(Transform... others) {
        return new Signing(key, certificate, method, digest, canonicalisation, List.of(others), references);
    }

    public Signing references(String... others) {
        return new Signing(key, certificate, method, digest, canonicalisation, transforms, List.of(others));
    }

    /**
     * A transform.
     *
     * @param content the XML within, if any
     */
    public record Transform(String algorithm, String content) {}
}
