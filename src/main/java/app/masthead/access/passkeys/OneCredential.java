package app.masthead.access.passkeys;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Everything that the verification of one answer may see: at most one key. What it saves stays in here, for us to keep
 * in a transaction of our own.
 */
final class OneCredential implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private @Nullable CredentialRecord credential;

    OneCredential(@Nullable CredentialRecord credential) {
        this.credential = credential;
    }

    /** The key as it is after the verification. */
    CredentialRecord verified() {
        return Objects.requireNonNull(credential);
    }

    @Override
    public void save(CredentialRecord record) {
        credential = record;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return credential != null && credential.getCredentialId().equals(id) ? credential : null;
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return credential != null && credential.getUserEntityUserId().equals(id) ? List.of(credential) : List.of();
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name("")
                .displayName("")
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return null;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }
}
