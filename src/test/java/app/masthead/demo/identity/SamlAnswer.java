package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.AuthnRequest;
import app.masthead.demo.identity.saml.Draft;
import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.demo.identity.saml.Status;
import java.io.IOException;

/** The way back to a service provider: a form that the browser posts to it. */
record SamlAnswer(Issuer issuer, Delivery delivery) {

    SamlAnswer(Issuer issuer) {
        this(issuer, new Delivery(issuer));
    }

    void granted(Call call, SamlSignIn signIn, Session session) throws IOException {
        if (issuer.behaviour().samlFaults().contains(SamlFault.REFUSED)) {
            refused(call, signIn, Status.AUTHN_FAILED);
            return;
        }
        issuer.sessions().visited(session, Visit.of(signIn, session));
        var somebodyElse = new Session(session.id(), other(session.person()), session.since());
        var response = issuer.saml()
                .responses()
                .response(
                        statement(signIn, session),
                        statement(signIn, somebodyElse),
                        signIn.client(),
                        signIn.relayState());
        delivery.show(call, issuer.saml().sent(response));
    }

    void refused(Call call, SamlSignIn signIn, Status status) throws IOException {
        delivery.show(
                call, issuer.saml().responses().refusal(draft(signIn), status, signIn.client(), signIn.relayState()));
    }

    private Draft statement(SamlSignIn signIn, Session session) {
        var visit = Visit.of(signIn, session);
        return draft(signIn)
                .about(visit.nameId(), visit.format(), Claims.attributes(session.person(), issuer.behaviour()))
                .during(session.id(), session.since(), signIn.request().flatMap(AuthnRequest::context));
    }

    private Draft draft(SamlSignIn signIn) {
        return Draft.of(issuer.saml().entityId(), issuer.clock().instant())
                .to(signIn.client().acs().toString(), signIn.client().entityId())
                .answering(signIn.request().map(AuthnRequest::id));
    }

    /** Of whom a lie is told: the first of the tenant's people who is not the one signing in. */
    private DemoPerson other(DemoPerson person) {
        return issuer.tenant().people().stream()
                .filter(each -> !each.subject().equals(person.subject()))
                .findFirst()
                .orElseGet(() -> DemoPerson.stranger("somebody@elsewhere.example"));
    }
}
