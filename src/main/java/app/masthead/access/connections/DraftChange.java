package app.masthead.access.connections;

import app.masthead.platform.secrets.Secret;
import org.jspecify.annotations.Nullable;

/** What somebody wants the draft of a connection to be. */
public sealed interface DraftChange {

    ConnectionConfig config();

    /**
     * Of a connection by OpenID Connect.
     *
     * @param secret the new client secret; null keeps the one that is there, as long as it goes to the same provider
     */
    record Oidc(String issuer, String clientId, @Nullable Secret secret, ConnectionConfig config)
            implements DraftChange {

        /** A secret is for one client of one provider: nobody else ever gets it. */
        private Draft within(Draft draft) {
            var secretSetAt = draft.oidc().secretSetAt();
            var after = draft.with(new OidcSettings(issuer, clientId, secretSetAt), config);
            return after.sameProvider(draft) ? after : draft.with(new OidcSettings(issuer, clientId, null), config);
        }
    }

    /** Of a connection by SAML, but for its certificates. */
    record Saml(SamlSettings settings, ConnectionConfig config) implements DraftChange {}

    /** The draft with the change made, as far as everybody may see it. */
    default Draft on(Draft draft) {
        return switch (this) {
            case Oidc oidc -> oidc.within(draft);
            case Saml saml -> draft.with(saml.settings, saml.config);
        };
    }

    /** Whether it replaces the secret. */
    default boolean replacesSecret() {
        return this instanceof Oidc oidc && oidc.secret != null;
    }
}
