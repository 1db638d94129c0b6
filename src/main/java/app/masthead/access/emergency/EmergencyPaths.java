package app.masthead.access.emergency;

/** Where the way in for emergencies leads along. */
final class EmergencyPaths {

    /** On a tenant's host: what admins hold. */
    static final String SETTINGS = "/settings/sign-in/emergency";

    /** On a tenant's host: where somebody begins who cannot sign in. */
    static final String BEGIN = "/sign-in/emergency";

    /** On the installation's host: where the person proves who they are. */
    static final String PROVE = "/emergency";

    private EmergencyPaths() {}
}
