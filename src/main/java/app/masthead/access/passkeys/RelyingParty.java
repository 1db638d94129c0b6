package app.masthead.access.passkeys;

import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Who asks authenticators: the installation's own host, and no other. The person has to be verified by the
 * authenticator, by touch, face or PIN, every time, so that a passkey alone is two factors; and the key has to be one
 * that the authenticator finds by itself, because nobody is asked for a name before it is used.
 */
@Component
class RelyingParty {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PublicKeyCredentialRpEntity entity;
    private final Set<String> origins;

    RelyingParty(InstallationSettings settings) {
        entity = PublicKeyCredentialRpEntity.builder()
                .id(settings.url().getHost())
                .name("Masthead")
                .build();
        origins = Set.of(origin(settings.url()));
    }

    /** As browsers write it: without a port that goes without saying (RFC 6454, section 6.2). */
    private static String origin(URI url) {
        var usual = url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
        return url.getScheme() + "://" + url.getHost() + (usual ? "" : ":" + url.getPort());
    }

    PublicKeyCredentialCreationOptions creation(Bytes challenge, PasskeyAccount account, List<StoredPasskey> known) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(entity)
                .user(user(account))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(PATIENCE)
                .excludeCredentials(
                        known.stream().map(StoredPasskey::descriptor).toList())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private static PublicKeyCredentialUserEntity user(PasskeyAccount account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(UserHandle.of(account.id()))
                .name(account.name())
                .displayName(account.displayName())
                .build();
    }

    /** With nobody's keys named, the authenticator offers those it holds for this host. */
    PublicKeyCredentialRequestOptions request(Bytes challenge, List<StoredPasskey> allowed) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(entity.getId())
                .challenge(challenge)
                .timeout(PATIENCE)
                .allowCredentials(
                        allowed.stream().map(StoredPasskey::descriptor).toList())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** Spring Security's verification, over one key alone. */
    Webauthn4JRelyingPartyOperations operations(OneCredential key) {
        return new Webauthn4JRelyingPartyOperations(key, key, entity, origins);
    }
}
