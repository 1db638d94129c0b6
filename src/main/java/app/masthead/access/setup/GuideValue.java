package app.masthead.access.setup;

import app.masthead.access.connections.ConnectionAddresses;
import java.util.function.Function;

/** What is copied from a guide into the forms of an identity provider. */
enum GuideValue {
    REDIRECT_URI(ConnectionAddresses.Of::redirectUri),
    SIGN_IN(ConnectionAddresses.Of::signIn),
    /** The metadata of a service provider stands at its entity id. */
    METADATA(ConnectionAddresses.Of::entityId),
    ENTITY_ID(ConnectionAddresses.Of::entityId),
    ACS(ConnectionAddresses.Of::acs),
    LOGOUT(ConnectionAddresses.Of::logout),
    SCOPES("openid email profile"),
    /** SAML 2.0 Core, section 8.3.7. */
    PERSISTENT("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"),
    EMAIL("email"),
    NAME("displayName"),
    GROUPS("groups");

    private final Function<ConnectionAddresses.Of, String> text;

    GuideValue(Function<ConnectionAddresses.Of, String> text) {
        this.text = text;
    }

    GuideValue(String text) {
        this(ours -> text);
    }

    String of(ConnectionAddresses.Of ours) {
        return text.apply(ours);
    }
}
