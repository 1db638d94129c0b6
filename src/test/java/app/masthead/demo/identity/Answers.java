package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.Status;

/** The way back to the application, in the protocol in which it asked. */
record Answers(Answer oidc, SamlAnswer saml) {

    Answers(Issuer issuer) {
        this(new Answer(issuer), new SamlAnswer(issuer));
    }

    Handler granted(SignInRequest request, Session session) {
        return switch (request) {
            case AuthorizationRequest asked -> call -> call.redirect(oidc.granted(asked, session));
            case SamlSignIn asked -> call -> saml.granted(call, asked, session);
        };
    }

    Handler cancelled(SignInRequest request) {
        return switch (request) {
            case AuthorizationRequest asked -> call -> call.redirect(oidc.cancelled(asked));
            case SamlSignIn asked -> call -> saml.refused(call, asked, Status.AUTHN_FAILED);
        };
    }
}
