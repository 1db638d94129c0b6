package app.masthead.access;

/** Where signing in happens. */
public final class SignInPaths {

    public static final String PAGE = "/sign-in";
    public static final String START = "/sign-in/start";
    public static final String CALLBACK = "/sign-in/callback/";
    public static final String PASSKEY = "/sign-in/passkey";
    public static final String OUT = "/sign-out";

    private SignInPaths() {}
}
