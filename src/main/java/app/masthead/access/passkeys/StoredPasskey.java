package app.masthead.access.passkeys;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;

/** A passkey as the verification of an answer needs it. */
@SuppressWarnings("ArrayRecordComponent")
record StoredPasskey(
        UUID id, UUID holder, byte[] credentialId, byte[] attestation, long signCount, List<String> transports) {

    /** How browsers are told of this key, to offer it or to leave its authenticator out. */
    PublicKeyCredentialDescriptor descriptor() {
        return PublicKeyCredentialDescriptor.builder()
                .id(new Bytes(credentialId))
                .transports(
                        transports.stream().map(AuthenticatorTransport::valueOf).toArray(AuthenticatorTransport[]::new))
                .build();
    }

    /** The form in which Spring Security verifies; it reads the public key out of the attestation. */
    CredentialRecord record() {
        return ImmutableCredentialRecord.builder()
                .credentialId(new Bytes(credentialId))
                .userEntityUserId(UserHandle.of(holder))
                .attestationObject(new Bytes(attestation))
                .publicKey(new ImmutablePublicKeyCose(attestation))
                .signatureCount(signCount)
                .transports(Set.of())
                .label(id.toString())
                .build();
    }
}
