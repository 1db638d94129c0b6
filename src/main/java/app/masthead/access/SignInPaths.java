package app.masthead.access;

/** Where signing in happens. */
public final class SignInPaths {

    public static final String PAGE = "/sign-in";
    public static final String START = "/sign-in/start";
    public static final String CALLBACK = "/sign-in/callback/";
    public static final String PASSKEY = "/sign-in/passkey";
    /** Followed by the id of a SAML connection: its assertion consumer service. */
    public static final String SAML = "/sign-in/saml/";
    /** Follows it: where a sign-in begins. */
    public static final String SAML_START = "/start";
    /** Follows it: where a test of it begins. */
    public static final String SAML_TEST = "/test";
    /** Follows it: where a sign-in ends, after the answer was verified. */
    public static final String SAML_DONE = "/done";
    /** Follows it: what leads to the provider's sign-out. */
    public static final String SAML_LEAVE = "/leave";
    /** Follows it: what we say of ourselves for the connection, and its entity id. */
    public static final String SAML_METADATA = "/metadata";
    /** Follows it: the single logout service. */
    public static final String SAML_LOGOUT = "/logout";

    /** Followed by the secret of a link. */
    public static final String SET_UP = "/set-up/";
    /** What leads from a form of ours to an identity provider. */
    public static final String ONWARD = "/sign-in/onward";

    /** Where admins prove at the installation's host that they may come in when the provider fails. */
    public static final String EMERGENCY = "/emergency";

    public static final String OUT = "/sign-out";

    /** Where links from mails lead that let nobody in by themselves. */
    public static final String ACCEPT = "/accept/";

    /** Where links from mails lead that do. */
    public static final String LINK = "/sign-in/link/";

    private SignInPaths() {}
}
