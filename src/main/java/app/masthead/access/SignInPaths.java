package app.masthead.access;

/** Where signing in happens. */
public final class SignInPaths {

    public static final String PAGE = "/sign-in";
    public static final String START = "/sign-in/start";
    public static final String CALLBACK = "/sign-in/callback/";
    public static final String PASSKEY = "/sign-in/passkey";
    /** Followed by the id of a SAML connection: its assertion consumer service. */
    public static final String SAML = "/sign-in/saml/";
    /** Follows it: what we say of ourselves for the connection, and its entity id. */
    public static final String SAML_METADATA = "/metadata";
    /** Follows it: the single logout service. */
    public static final String SAML_LOGOUT = "/logout";

    /** Followed by the secret of a link. */
    public static final String SET_UP = "/set-up/";

    public static final String OUT = "/sign-out";

    private SignInPaths() {}
}
