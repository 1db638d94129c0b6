package app.masthead.access.passkeys;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/**
 * Verifies what authenticators answer (Web Authentication Level 3, sections 7.1 and 7.2) by Spring Security's
 * operations. No database: what is refused has touched nothing.
 */
@Component
class PasskeyVerification {

    private final RelyingParty party;

    PasskeyVerification(RelyingParty party) {
        this.party = party;
    }

    NewPasskey created(Bytes challenge, UUID holder, PasskeyAnswers.Created answer) {
        var options = party.creation(challenge, new PasskeyAccount(holder, "-", "-"), List.of());
        var store = new OneCredential(null);
        var record = believed(() -> party.operations(store)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        options, new RelyingPartyPublicKey(answer.credential(), "-"))));
        return new NewPasskey(
                holder,
                record.getCredentialId().getBytes(),
                attestation(record),
                record.getSignatureCount(),
                answer.transports());
    }

    private static byte[] attestation(CredentialRecord record) {
        return Objects.requireNonNull(record.getAttestationObject()).getBytes();
    }

    /** The authenticator's counter after this use. */
    long used(Bytes challenge, StoredPasskey key, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var store = new OneCredential(key.record());
        var options = party.request(challenge, List.of(key));
        believed(() -> party.operations(store).authenticate(new RelyingPartyAuthenticationRequest(options, answer)));
        var handle = answer.getResponse().getUserHandle();
        if (handle != null && !handle.equals(UserHandle.of(key.holder()))) {
            throw new PasskeyRefused(PasskeyReason.OTHER_PERSONS_PASSKEY);
        }
        return store.verified().getSignatureCount();
    }

    /** Whatever the verification cannot make sense of, it refuses; what it says about it is for the log. */
    private static <T> T believed(Supplier<T> verification) {
        try {
            return verification.get();
        } catch (RuntimeException refused) {
            throw new PasskeyRefused(
                    PasskeyReason.PASSKEY_NOT_VERIFIED, refused.getClass().getSimpleName(), refused);
        }
    }
}
