package app.masthead.access.saml.engine;

import java.time.Instant;

/**
 * What an administrator needs to know of a certificate.
 *
 * @param fingerprint SHA-256 of its DER form, lower-case hexadecimal
 * @param keyType {@code RSA}, {@code EC}, or what else it is
 * @param keyLength in bits; 0 where unknown
 * @param strong whether signatures made with the key are accepted
 */
public record CertificateFacts(
        String fingerprint,
        String subject,
        String keyType,
        int keyLength,
        Instant notBefore,
        Instant notAfter,
        boolean strong) {}
