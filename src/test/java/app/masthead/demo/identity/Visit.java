package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.NameIdFormat;
import app.masthead.demo.identity.saml.SamlClient;

/** A service provider that a person went to in this session, and the name under which it knows them. */
record Visit(SamlClient client, String nameId, NameIdFormat format) {

    static Visit of(SamlSignIn signIn, Session session) {
        return new Visit(signIn.client(), name(signIn.format(), session), signIn.format());
    }

    private static String name(NameIdFormat format, Session session) {
        return switch (format) {
            case PERSISTENT, UNKNOWN -> session.person().subject();
            case EMAIL -> session.person().email();
            case TRANSIENT -> "_" + Tokens.fingerprint(session.id());
        };
    }
}
