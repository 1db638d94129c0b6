package app.masthead.demo.identity.saml;

/** How a request ended (SAML Core, section 3.2.2.2): the reason stands below the party that is to blame for it. */
public enum Status {
    SUCCESS("Success", ""),
    /** The person did not sign in. */
    AUTHN_FAILED("Responder", "AuthnFailed"),
    /** Nobody is signed in, and nobody may be asked. */
    NO_PASSIVE("Responder", "NoPassive"),
    /** A name of that kind cannot be given. */
    INVALID_NAME_ID_POLICY("Requester", "InvalidNameIDPolicy"),
    /** No session of that person is known. */
    UNKNOWN_PRINCIPAL("Requester", "UnknownPrincipal"),
    /** Some other service provider did not end its session. */
    PARTIAL_LOGOUT("Success", "PartialLogout");

    private static final String PREFIX = "urn:oasis:names:tc:SAML:2.0:status:";

    private final String party;
    private final String reason;

    Status(String party, String reason) {
        this.party = party;
        this.reason = reason;
    }

    static boolean isSuccess(String code) {
        return code.equals(PREFIX + "Success");
    }

    void write(Tag message) {
        var code = message.child("samlp:Status").child("samlp:StatusCode").with("Value", PREFIX + party);
        if (!reason.isEmpty()) {
            code.child("samlp:StatusCode").with("Value", PREFIX + reason);
        }
    }
}
