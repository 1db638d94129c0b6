package app.masthead.notifications;

import app.masthead.platform.secrets.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How AdCP signs with HMAC-SHA256: over the moment of sending in Unix seconds, a dot, and the body as it is sent.
 *
 * @param timestamp the value of the header {@value #TIMESTAMP}
 * @param value the value of the header {@value #SIGNATURE}
 */
record WebhookSignature(String timestamp, String value) {

    static final String TIMESTAMP = "X-ADCP-Timestamp";
    static final String SIGNATURE = "X-ADCP-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    static WebhookSignature of(Secret secret, Instant at, byte[] body) {
        var timestamp = String.valueOf(at.getEpochSecond());
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return new WebhookSignature(timestamp, "sha256=" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
