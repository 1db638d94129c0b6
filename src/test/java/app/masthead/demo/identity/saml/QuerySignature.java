package app.masthead.demo.identity.saml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.apache.xml.security.signature.XMLSignature;

/** Signatures over the query itself, in the order and the encoding in which it is sent (section 3.4.4.1). */
final class QuerySignature {

    private static final Map<String, String> ACCEPTED = Map.of(
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256, "SHA256withRSA",
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA384, "SHA384withRSA",
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA512, "SHA512withRSA");

    private QuerySignature() {}

    static boolean holds(Map<String, String> raw, String parameter, PublicKey key) {
        var algorithm = Optional.ofNullable(raw.get("SigAlg")).map(value -> URLDecoder.decode(value, UTF_8));
        var name = algorithm.map(ACCEPTED::get);
        if (name.isEmpty() || !raw.containsKey("Signature")) {
            return false;
        }
        try {
            var signature = Signature.getInstance(name.get());
            signature.initVerify(key);
            signature.update(signed(raw, parameter).getBytes(UTF_8));
            return signature.verify(Base64.getMimeDecoder().decode(URLDecoder.decode(raw.get("Signature"), UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String signed(Map<String, String> raw, String parameter) {
        return Stream.of(parameter, "RelayState", "SigAlg")
                .filter(raw::containsKey)
                .map(name -> name + "=" + raw.get(name))
                .collect(Collectors.joining("&"));
    }

    static String of(SignatureKind kind, String query) {
        try {
            return Base64.getEncoder().encodeToString(value(kind, query.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] value(SignatureKind kind, byte[] query) throws GeneralSecurityException {
        if (!(kind.key() instanceof PrivateKey key)) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(kind.key());
            return mac.doFinal(query);
        }
        var old = kind.algorithm().equals(XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA1);
        var signature = Signature.getInstance(old ? "SHA1withRSA" : "SHA256withRSA");
        signature.initSign(key);
        signature.update(query);
        return signature.sign();
    }
}
