package app.masthead.access.oidc;

import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.signin.SignInFault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jwt.Jwt;

/** Examines the ID token of a test: every rule is looked at, so that one repair can mend several faults. */
record OidcTokenTrial(OidcTrial trial, ClientRegistration registration, Instant now) {

    /**
     * Whose token it is, if everything was right.
     *
     * @throws OidcTrial.Stopped when it is not even signed as it should be, or something else about it is wrong
     */
    VerifiedIdentity examine(String text, IdTokenDecoder decoder, OAuth2AuthorizationRequest begun) {
        var token = signed(text, decoder);
        token.getClaims().forEach((name, value) -> trial.receive(name, TokenIdentity.texts(value)));
        claims(token);
        nonce(token, begun);
        terms(token);
        proofTime(token);
        if (!trial.clean()) {
            throw new OidcTrial.Stopped("a claim is wrong");
        }
        var terms = ConnectionTerms.of(registration);
        var identity = TokenIdentity.of(token, registration.getRegistrationId(), terms);
        person(identity, terms);
        return identity;
    }

    private Jwt signed(String text, IdTokenDecoder decoder) {
        try {
            var token = decoder.signed(text);
            trial.pass(OidcTrial.SIGNATURE, String.valueOf(token.getHeaders().get("alg")));
            return token;
        } catch (RefusedToken refused) {
            throw trial.stop(OidcTrial.SIGNATURE, refused.reason().code(), null, null);
        }
    }

    private void claims(Jwt token) {
        var issuer = String.valueOf(registration.getProviderDetails().getIssuerUri());
        var expected = new IdTokenCheck.Expected(issuer, registration.getClientId(), now);
        for (var check : IdTokenCheck.values()) {
            var value = received(check, token);
            if (check.passes(token, expected)) {
                trial.pass(OidcTrial.code(check), value);
            } else {
                trial.fail(OidcTrial.code(check), check.reason().code(), expected(check, issuer), value);
            }
        }
    }

    private @Nullable String expected(IdTokenCheck check, String issuer) {
        return switch (check) {
            case ISSUER -> issuer;
            case AUDIENCE, ONE_AUDIENCE, AUTHORIZED_PARTY -> registration.getClientId();
            case TIMES, SUBJECT, EXPIRY, START, ISSUE -> null;
        };
    }

    private static @Nullable String received(IdTokenCheck check, Jwt token) {
        var value =
                switch (check) {
                    case ISSUER -> token.getClaims().get("iss");
                    case SUBJECT -> token.getClaims().get("sub");
                    case AUDIENCE, ONE_AUDIENCE -> token.getClaims().get("aud");
                    case AUTHORIZED_PARTY -> token.getClaims().get("azp");
                    case EXPIRY -> token.getClaims().get("exp");
                    case START -> token.getClaims().get("nbf");
                    case ISSUE -> token.getClaims().get("iat");
                    case TIMES -> null;
                };
        return value == null ? null : String.join(", ", TokenIdentity.texts(value));
    }

    /** The token was made for this sign-in: it repeats what the request said (OpenID Connect Core 1.0, 3.1.3.7). */
    private void nonce(Jwt token, OAuth2AuthorizationRequest begun) {
        var sent = begun.getAdditionalParameters().get("nonce");
        if (sent != null && sent.equals(token.getClaims().get("nonce"))) {
            trial.pass(OidcTrial.NONCE, null);
        } else {
            trial.fail(OidcTrial.NONCE, OidcReason.WRONG_NONCE.code(), null, null);
        }
    }

    private void terms(Jwt token) {
        var terms = ConnectionTerms.of(registration);
        for (var check : TermsCheck.values()) {
            if (!check.applies(terms)) {
                trial.skip(check.code());
            } else if (check.passes(token, terms, now)) {
                trial.pass(check.code(), check.received(token));
            } else {
                trial.fail(check.code(), check.reason().code(), check.expected(terms), check.received(token));
            }
        }
    }

    /** Without it people come in, but whatever asks for a recent proof stays shut to them. */
    private void proofTime(Jwt token) {
        if (TermsCheck.authenticated(token) == null) {
            trial.warn(OidcTrial.PROOF_TIME, SignInFault.NO_PROOF_TIME);
        } else {
            trial.pass(OidcTrial.PROOF_TIME, TermsCheck.RECENT.received(token));
        }
    }

    /** What helps to recognise somebody new, and is not needed for anybody who is known. */
    private void person(VerifiedIdentity identity, ConnectionTerms terms) {
        identity.verifiedEmail()
                .ifPresentOrElse(it -> trial.pass(OidcTrial.EMAIL, it), () -> trial.skip(OidcTrial.EMAIL));
        var groups = terms.groups() == null
                ? List.<String>of()
                : identity.attributes().getOrDefault(terms.groups(), List.of());
        if (groups.isEmpty()) {
            trial.skip(OidcTrial.GROUPS);
        } else {
            trial.pass(OidcTrial.GROUPS, String.join(", ", groups));
        }
    }
}
