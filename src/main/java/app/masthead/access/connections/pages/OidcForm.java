package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionConfig;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.DraftChange;
import app.masthead.access.connections.KnownIssuers;
import app.masthead.platform.secrets.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the settings page of an OpenID Connect connection. Which of the fields there are depends on the
 * kind; the others are left empty.
 *
 * @param secret goes in and never comes out again
 * @param version the revision of the draft that was looked at
 */
record OidcForm(
        @Nullable String issuer,
        @Nullable String directory,
        @Nullable String domains,
        @Nullable String clientId,
        @Nullable String secret,
        @Nullable String scopes,
        @Nullable String groups,
        @Nullable String context,
        @Nullable String maximumAge,
        @Nullable String version) {

    static OidcForm of(Draft draft) {
        var config = draft.config();
        return new OidcForm(
                draft.oidc().issuer(),
                config.directoryId(),
                String.join(" ", config.hostedDomains()),
                draft.oidc().clientId(),
                null,
                String.join(" ", config.scopes()),
                config.attributes().groups(),
                config.authentication().context(),
                Objects.toString(config.authentication().maximumAgeMinutes(), null),
                Long.toString(draft.revision()));
    }

    /** As it may be shown again: on top of what is stored by now, and without the secret. */
    OidcForm shownOn(Draft draft) {
        return new OidcForm(
                issuer,
                directory,
                domains,
                clientId,
                null,
                scopes,
                groups,
                context,
                maximumAge,
                Long.toString(draft.revision()));
    }

    /** Call only after {@link OidcFormRules#check}. */
    DraftChange.Oidc change(ConnectionKind kind, KnownIssuers known) {
        var age = maximumAge == null ? null : Integer.valueOf(maximumAge);
        var config = new ConnectionConfig(
                TypedLists.scopes(scopes),
                kind == ConnectionKind.GOOGLE ? TypedLists.domains(domains) : List.of(),
                kind == ConnectionKind.AZURE_AD ? canonicalDirectory() : null,
                null,
                false,
                new ConnectionConfig.Attributes(null, null, groups, null),
                new ConnectionConfig.Authentication(context, age));
        var typed = secret == null ? null : new Secret(secret);
        return new DraftChange.Oidc(issuer(kind, known), Objects.requireNonNull(clientId), typed, config);
    }

    /** Where the provider says what it is, by whatever was typed. */
    String issuer(ConnectionKind kind, KnownIssuers known) {
        return switch (kind) {
            case GOOGLE -> known.google();
            case AZURE_AD -> known.entra(canonicalDirectory());
            case OIDC, SAML -> Objects.requireNonNull(issuer);
        };
    }

    private String canonicalDirectory() {
        return Objects.requireNonNull(directory).toLowerCase(Locale.ROOT);
    }

    /** A record would say its secret. */
    @Override
    public String toString() {
        return "OidcForm[" + clientId + " at " + issuer + "]";
    }
}
