package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionConfig;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.DraftChange;
import app.masthead.access.connections.SamlSettings;
import app.masthead.access.saml.engine.Binding;
import app.masthead.access.saml.engine.Endpoint;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the settings page of a SAML connection, apart from metadata and certificates.
 *
 * @param version the revision of the draft that was looked at
 */
record SamlForm(
        @Nullable String entityId,
        @Nullable String signOn,
        @Nullable String signOnBinding,
        @Nullable String logout,
        @Nullable String logoutBinding,
        @Nullable String signRequests,
        @Nullable String wantSigned,
        @Nullable String wantEncrypted,
        @Nullable String idpInitiated,
        @Nullable String clockSkew,
        @Nullable String nameIdFormat,
        @Nullable String subject,
        @Nullable String email,
        @Nullable String name,
        @Nullable String groups,
        @Nullable String context,
        @Nullable String maximumAge,
        @Nullable String version) {

    private static final String TICKED = "true";

    static SamlForm of(Draft draft) {
        var saml = draft.saml();
        var config = draft.config();
        var attributes = config.attributes();
        return new SamlForm(
                saml.entityId(),
                address(saml.signOn()),
                binding(saml.signOn()),
                address(saml.logout()),
                binding(saml.logout()),
                ticked(saml.signRequests()),
                ticked(config.signedAssertions()),
                ticked(saml.wantEncrypted()),
                ticked(saml.idpInitiated()),
                Integer.toString(saml.clockSkewSeconds()),
                config.nameIdFormat(),
                attributes.subject(),
                attributes.email(),
                attributes.name(),
                attributes.groups(),
                config.authentication().context(),
                Objects.toString(config.authentication().maximumAgeMinutes(), null),
                Long.toString(draft.revision()));
    }

    /** The same on top of what is stored by now. */
    SamlForm on(Draft draft) {
        return new SamlForm(
                entityId,
                signOn,
                signOnBinding,
                logout,
                logoutBinding,
                signRequests,
                wantSigned,
                wantEncrypted,
                idpInitiated,
                clockSkew,
                nameIdFormat,
                subject,
                email,
                name,
                groups,
                context,
                maximumAge,
                Long.toString(draft.revision()));
    }

    /** Call only after {@link SamlFormRules#check}. */
    DraftChange.Saml change(Draft draft) {
        var settings = new SamlSettings(
                Objects.requireNonNull(entityId),
                endpoint(
                        Objects.requireNonNull(signOn),
                        signOnBinding,
                        draft.saml().signOn()),
                logout == null
                        ? null
                        : endpoint(logout, logoutBinding, draft.saml().logout()),
                draft.saml().metadataUrl(),
                TICKED.equals(signRequests),
                TICKED.equals(wantEncrypted),
                TICKED.equals(idpInitiated),
                Integer.parseInt(Objects.requireNonNull(clockSkew)));
        var config = new ConnectionConfig(
                List.of(),
                List.of(),
                null,
                nameIdFormat,
                TICKED.equals(wantSigned),
                new ConnectionConfig.Attributes(email, name, groups, subject),
                new ConnectionConfig.Authentication(context, maximumAge == null ? null : Integer.valueOf(maximumAge)));
        return new DraftChange.Saml(settings, config);
    }

    /** The address for answers comes with the metadata alone, and stays as long as the address is the same. */
    private static Endpoint endpoint(String address, @Nullable String binding, @Nullable Endpoint before) {
        var typed = new Endpoint("post".equals(binding) ? Binding.POST : Binding.REDIRECT, URI.create(address));
        return before != null && before.location().equals(typed.location()) && before.binding() == typed.binding()
                ? before
                : typed;
    }

    private static @Nullable String address(@Nullable Endpoint endpoint) {
        return endpoint == null ? null : endpoint.location().toString();
    }

    /** The choice always says something, even where there is no address yet. */
    private static String binding(@Nullable Endpoint endpoint) {
        return (endpoint == null ? Binding.REDIRECT : endpoint.binding()).name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String ticked(boolean value) {
        return value ? TICKED : null;
    }
}
