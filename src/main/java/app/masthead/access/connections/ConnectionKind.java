package app.masthead.access.connections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of identity provider a connection leads to, which tells how it speaks and what must be checked. */
public enum ConnectionKind {
    /** Google accounts and Google Workspace: one issuer for everybody, told apart by the hosted domain. */
    GOOGLE,
    /** Microsoft Entra ID, formerly Azure Active Directory: one directory, pinned by its id. */
    AZURE_AD,
    /** Any other provider of OpenID Connect, by its issuer. */
    OIDC,
    /** Any provider of SAML 2.0, by its entity id. */
    SAML;

    public boolean speaksOidc() {
        return this != SAML;
    }

    /** The kind as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConnectionKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
