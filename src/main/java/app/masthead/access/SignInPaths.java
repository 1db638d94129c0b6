package app.masthead.access;

/** Where signing in happens. */
public final class SignInPaths {

    public static final String PAGE = "/sign-in";
    public static final String START = "/sign-in/start";
    public static final String CALLBACK = "/sign-in/callback/";
    /** Followed by the id of a SAML connection: its assertion consumer service. */
    public static final String SAML = "/sign-in/saml/";
    /** Follows it: what we say of ourselves for the connection, and its entity id. */
    public static final String SAML_METADATA = "/metadata";
    /** Follows it: the single logout service. */
    public static final String SAML_LOGOUT = "/logout";

    public static final String OUT = "/sign-out";

    /** Where links from mails lead that let nobody in by themselves. */
    public static final String ACCEPT = "/accept/";

    /** Where links from mails lead that do. */
    public static final String LINK = "/sign-in/link/";

    private SignInPaths() {}
}
