package app.masthead.access.saml;

import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.saml.engine.Rule;
import app.masthead.access.saml.engine.Verification;
import app.masthead.access.saml.engine.VerifiedAssertion;
import app.masthead.access.signin.SignInProblem;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns a response into what it proves. A test is told what did not hold; anybody else is refused. */
@Component
class SamlResponseProvider implements AuthenticationProvider {

    private final SamlVerifier verifier;

    SamlResponseProvider(SamlVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var response = (SamlResponse) authentication;
        var verification = verifier.verify(response);
        return switch (verification.outcome()) {
            case Verification.Accepted accepted -> accept(response, verification, accepted.assertion());
            case Verification.Refused refused -> refuse(response, verification, refused);
        };
    }

    private Authentication accept(SamlResponse response, Verification verification, VerifiedAssertion assertion) {
        if (!verifier.first(assertion, response.connection())) {
            throw refused(response, SamlReason.REPLAYED, "it was used before");
        }
        var proven = ProvenResponse.of(response, verification, assertion);
        if (!VerifiedIdentity.isSubject(proven.getName())) {
            throw refused(response, SamlReason.UNUSABLE_SUBJECT, "the subject is too long or does not print");
        }
        return proven;
    }

    private static SamlRefused refused(SamlResponse response, SamlReason reason, String detail) {
        return new SamlRefused(SignInProblem.REFUSED, response.connection().id(), reason, detail);
    }

    private static Authentication refuse(
            SamlResponse response, Verification verification, Verification.Refused refused) {
        if (response.begun().isTest()) {
            return ProvenResponse.nothing(response, verification);
        }
        throw new SamlRefused(
                problem(refused.rule()), response.connection().id(), SamlReason.of(refused.rule()), refused.detail());
    }

    private static SignInProblem problem(Rule rule) {
        return rule == Rule.STATUS ? SignInProblem.PROVIDER : SignInProblem.REFUSED;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return SamlResponse.class.isAssignableFrom(authentication);
    }
}
