package app.masthead.access.connections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection that only some kinds have.
 *
 * @param scopes asked for besides {@code openid}, {@code email} and {@code profile}
 * @param hostedDomains the Google Workspace domains of which the person's account must be one; empty for any account
 * @param directoryId the Microsoft Entra tenant, a GUID; null for other kinds
 * @param nameIdFormat the format of name identifier to ask a SAML provider for; null for whichever it likes
 * @param signedAssertions whether a SAML assertion must be signed itself, even inside a signed response
 * @param attributes where the provider says what
 * @param authentication what is demanded of how the person authenticated
 */
public record ConnectionConfig(
        List<String> scopes,
        List<String> hostedDomains,
        @Nullable String directoryId,
        @Nullable String nameIdFormat,
        boolean signedAssertions,
        Attributes attributes,
        Authentication authentication) {

    public static final ConnectionConfig NONE =
            new ConnectionConfig(List.of(), List.of(), null, null, false, Attributes.USUAL, Authentication.ANY);

    public ConnectionConfig {
        scopes = List.copyOf(scopes);
        hostedDomains = List.copyOf(hostedDomains);
    }

    /**
     * The names of claims or attributes; null for the usual one of the protocol.
     *
     * @param subject what identifies the person instead of the SAML name identifier
     */
    public record Attributes(
            @Nullable String email,
            @Nullable String name,
            @Nullable String groups,
            @Nullable String subject) {

        public static final Attributes USUAL = new Attributes(null, null, null, null);
    }

    /**
     * How the person must have authenticated (OWASP ASVS 5.0, 6.8.4).
     *
     * @param context the {@code acr} or the class of authentication context that is demanded, exactly; null for any
     * @param maximumAgeMinutes how long ago the person may have authenticated; null for as long as the provider likes
     */
    public record Authentication(
            @Nullable String context, @Nullable Integer maximumAgeMinutes) {

        public static final Authentication ANY = new Authentication(null, null);
    }
}
