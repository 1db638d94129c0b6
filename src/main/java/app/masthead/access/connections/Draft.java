package app.masthead.access.connections;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection as they are being edited. A revision is what is tested and applied: whatever changes
 * the draft raises it, so that nobody applies what nobody tested.
 *
 * @param appliedRevision the revision in use; null while the connection was never on
 * @param testedRevision the revision by which an admin would last have come in
 * @param linked whether anybody is known by an identity of the connection
 * @param metadataProblem why the provider's metadata could not be read when it was last tried; null if it could
 */
public record Draft(
        String connection,
        ConnectionKind kind,
        long revision,
        @Nullable Long appliedRevision,
        @Nullable Long testedRevision,
        @Nullable Instant testedAt,
        OidcSettings oidc,
        SamlSettings saml,
        ConnectionConfig config,
        int certificates,
        boolean linked,
        @Nullable String metadataProblem) {

    private static final Set<String> OTHER_PROVIDERS = Set.of("metadata-several-entities", "metadata-other-provider");

    /** Whether a sign-in can be tried with it. */
    public boolean complete() {
        return kind.speaksOidc() ? oidc.complete() : saml.complete() && certificates > 0;
    }

    /** Whether an admin came in by it as it is now. */
    public boolean tested() {
        return testedRevision != null && testedRevision == revision;
    }

    /** Whether people sign in, or last signed in, by it as it is now. */
    public boolean applied() {
        return appliedRevision != null && appliedRevision == revision;
    }

    /**
     * Whether it was ever in use. From then on it stays the same identity provider: identities that were linked to one
     * are not carried over to another.
     */
    public boolean everApplied() {
        return appliedRevision != null;
    }

    Draft with(OidcSettings changed, ConnectionConfig other) {
        return new Draft(
                connection,
                kind,
                revision,
                appliedRevision,
                testedRevision,
                testedAt,
                changed,
                saml,
                other,
                certificates,
                linked,
                metadataProblem);
    }

    Draft with(SamlSettings changed, ConnectionConfig other) {
        return new Draft(
                connection,
                kind,
                revision,
                appliedRevision,
                testedRevision,
                testedAt,
                oidc,
                changed,
                other,
                certificates,
                linked,
                metadataProblem);
    }

    /** Whether the other draft leads to the same identity provider, known to it by the same name. */
    boolean sameProvider(Draft other) {
        return Objects.equals(oidc.issuer(), other.oidc.issuer())
                && Objects.equals(oidc.clientId(), other.oidc.clientId())
                && Objects.equals(saml.entityId(), other.saml.entityId())
                && Objects.equals(config.directoryId(), other.config.directoryId());
    }

    /** The message that says why the metadata could not be read, without the names that only its sender knew. */
    public String metadataProblemKey() {
        return OTHER_PROVIDERS.contains(String.valueOf(metadataProblem))
                ? "connections.metadata.problem.other"
                : "connections.provider." + metadataProblem;
    }

    /** Whether the other draft finds in the same place who somebody is, so that identities stay what they are. */
    boolean sameSubject(Draft other) {
        return Objects.equals(
                config.attributes().subject(), other.config.attributes().subject());
    }

    /** As the audit log compares it. */
    Map<String, @Nullable Object> snapshot() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("issuer", oidc.issuer());
        all.put("client_id", oidc.clientId());
        all.put("idp_entity_id", saml.entityId());
        all.put("sso_url", StoredEndpoint.address(saml.signOn()));
        all.put("sso_binding", StoredEndpoint.binding(saml.signOn()));
        all.put("slo_url", StoredEndpoint.address(saml.logout()));
        all.put("slo_binding", StoredEndpoint.binding(saml.logout()));
        all.put("slo_response_url", StoredEndpoint.answers(saml.logout()));
        all.put("metadata_url", saml.metadataUrl());
        all.put("sign_requests", saml.signRequests());
        all.put("want_encrypted", saml.wantEncrypted());
        all.put("idp_initiated", saml.idpInitiated());
        all.put("clock_skew_s", saml.clockSkewSeconds());
        all.put("config", StoredConfig.write(config));
        return all;
    }
}
