package app.masthead.access.saml.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an identity provider said of a person, every word of it read from octets that a trusted key signed.
 *
 * @param id to be accepted once and never again before {@code notOnOrAfter} and the clock skew have passed
 * @param subject what the person is known by: the value of the name identifier, or of the configured attribute
 * @param sessionIndex names the session at the identity provider for a later logout
 * @param sessionNotOnOrAfter when the session must end at the latest
 * @param notOnOrAfter the earlier end of the confirmation and the conditions
 * @param attributes in the order in which they came, one entry for each name
 */
public record VerifiedAssertion(
        String id,
        String issuer,
        String subject,
        NameId nameId,
        Optional<String> sessionIndex,
        Instant authnInstant,
        Optional<Instant> sessionNotOnOrAfter,
        Instant notOnOrAfter,
        Optional<String> authnContext,
        List<Attribute> attributes,
        Protection protection) {

    public VerifiedAssertion {
        attributes = List.copyOf(attributes);
    }

    /** The values of the attribute of that name (not friendly name); none where it was not sent. */
    public List<String> values(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .flatMap(attribute -> attribute.values().stream())
                .toList();
    }

    /** An attribute with its values as text (Core 2.7.3.1); values that are not text are left out. */
    public record Attribute(String name, Optional<String> friendlyName, List<String> values) {

        public Attribute {
            values = List.copyOf(values);
        }
    }

    /**
     * How the assertion was protected.
     *
     * @param certificate SHA-256 fingerprint of the certificate whose key signed what the claims were read from
     */
    public record Protection(String certificate, boolean responseSigned, boolean assertionSigned, boolean encrypted) {}
}
