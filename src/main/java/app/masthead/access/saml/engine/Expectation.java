package app.masthead.access.saml.engine;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a response must match: the parties, the request that it answers, the policy of the connection, and the time.
 *
 * @param request the id of our request that this browser was sent with; empty where there was none
 */
public record Expectation(
        Provider provider, Recipient recipient, Optional<String> request, Policy policy, Instant now) {

    /**
     * The identity provider of the connection.
     *
     * @param certificates those trusted today, old and new alike; their dates are not looked at, only their keys
     */
    public record Provider(String entityId, List<X509Certificate> certificates) {

        public Provider {
            certificates = List.copyOf(certificates);
        }
    }

    /**
     * Ourselves, for this one connection.
     *
     * @param entityId the audience
     * @param acs the address of the assertion consumer service, to the letter
     * @param decryptionKeys tried one after the other; none where nothing encrypted is expected
     */
    public record Recipient(String entityId, String acs, List<PrivateKey> decryptionKeys) {

        public Recipient {
            decryptionKeys = List.copyOf(decryptionKeys);
        }

        @Override
        public String toString() {
            return "Recipient[" + entityId + " at " + acs + ", " + decryptionKeys.size() + " decryption keys]";
        }
    }

    /**
     * What the connection demands beyond the standard. No switch turns the verification of signatures off.
     *
     * @param unsolicited whether a response without a request is permitted
     * @param encrypted whether the assertion must be encrypted
     * @param assertionSigned whether the assertion must be signed itself, even inside a signed response
     * @param clockSkew how far the clocks may differ, 0 to 180 seconds
     * @param maximumAge how long ago the person may have authenticated
     * @param authnContext the class of authentication context that is demanded
     * @param subjectAttribute the attribute that identifies the person instead of the name identifier
     */
    public record Policy(
            boolean unsolicited,
            boolean encrypted,
            boolean assertionSigned,
            Duration clockSkew,
            Duration maximumAge,
            Optional<String> authnContext,
            Optional<String> subjectAttribute) {

        public static final Duration USUAL_SKEW = Duration.ofSeconds(60);
        public static final Duration GREATEST_SKEW = Duration.ofSeconds(180);

        public Policy {
            if (clockSkew.isNegative() || clockSkew.compareTo(GREATEST_SKEW) > 0) {
                throw new IllegalArgumentException("A clock skew of " + clockSkew + " is not within 0 to 180 seconds");
            }
        }
    }
}
