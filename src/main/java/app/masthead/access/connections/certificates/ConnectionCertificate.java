package app.masthead.access.connections.certificates;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A certificate by whose key a SAML provider signs, or once signed. Only the key counts; the dates tell when the
 * provider will change it.
 *
 * @param sha256 of its DER form, lower-case hexadecimal
 * @param usedSince since when signatures by it are accepted; null while it waits for the draft to be applied
 */
public record ConnectionCertificate(
        String sha256,
        String subject,
        String keyType,
        int keyBits,
        Instant notBefore,
        Instant notAfter,
        @Nullable Instant usedSince,
        @Nullable Instant distrustedAt,
        CertificateState state) {

    /** How long before its end a certificate is worth a word. */
    public static final Duration SOON = Duration.ofDays(30);

    static CertificateState state(
            @Nullable Instant usedSince,
            @Nullable Instant distrustedAt,
            Instant notBefore,
            Instant notAfter,
            Instant now) {
        if (distrustedAt != null) {
            return CertificateState.DISTRUSTED;
        }
        if (notAfter.isBefore(now)) {
            return CertificateState.EXPIRED;
        }
        if (usedSince == null) {
            return CertificateState.WAITING;
        }
        if (notBefore.isAfter(now)) {
            return CertificateState.NEXT;
        }
        return notAfter.minus(SOON).isBefore(now) ? CertificateState.EXPIRING : CertificateState.ACTIVE;
    }

    public boolean trusted() {
        return distrustedAt == null;
    }

    /** Whether people sign in by it, or would if the connection were on. */
    public boolean used() {
        return usedSince != null && distrustedAt == null;
    }

    /** The fingerprint as administrators compare it: pairs of digits divided by colons. */
    public String fingerprint() {
        return String.join(":", sha256.toUpperCase(Locale.ROOT).split("(?<=\\G..)"));
    }
}
