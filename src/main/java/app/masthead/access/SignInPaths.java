package app.masthead.access;

/** Where signing in happens. */
final class SignInPaths {

    static final String PAGE = "/sign-in";
    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback/";
    static final String OUT = "/sign-out";

    private SignInPaths() {}
}
