package app.masthead.access.saml;

import app.masthead.access.connections.ConnectionConfig.Authentication;
import app.masthead.access.connections.SamlConnection;
import app.masthead.access.saml.engine.Expectation;
import app.masthead.access.saml.engine.ResponseVerifier;
import app.masthead.access.saml.engine.Verification;
import app.masthead.access.saml.engine.VerifiedAssertion;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Verifies the answer to a sign-in against everything that the connection and the sign-in demand, and only once. */
@Component
class SamlVerifier {

    /** Limits what a stolen key of a provider is good for (security of sign-in by old sessions). */
    private static final Duration USUAL_AGE = Duration.ofHours(12);
    /** A person who was asked to prove anew who they are did so just now. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final ResponseVerifier verifier = new ResponseVerifier();
    private final SamlReplays replays;
    private final Clock clock;

    SamlVerifier(SamlReplays replays, Clock clock) {
        this.replays = replays;
        this.clock = clock;
    }

    Verification verify(SamlResponse response) {
        return verifier.verify(response.encoded(), expectation(response));
    }

    /** Whether the assertion was not accepted before. */
    boolean first(VerifiedAssertion assertion, SamlConnection connection) {
        var until = assertion.notOnOrAfter().plus(connection.terms().clockSkew());
        return replays.first(connection.id(), assertion.id(), until);
    }

    private Expectation expectation(SamlResponse response) {
        var connection = response.connection();
        return new Expectation(
                new Expectation.Provider(
                        connection.theirs().entityId(), connection.theirs().certificates()),
                new Expectation.Recipient(
                        connection.ours().entityId(),
                        connection.ours().acs(),
                        List.of(connection.ours().decryption().privateKey())),
                response.begun().request(),
                policy(response),
                clock.instant());
    }

    private static Expectation.Policy policy(SamlResponse response) {
        var connection = response.connection();
        var authentication = connection.config().authentication();
        return new Expectation.Policy(
                connection.terms().idpInitiated(),
                connection.terms().wantEncrypted(),
                connection.config().signedAssertions(),
                connection.terms().clockSkew(),
                response.begun().needsNewProof() ? JUST_NOW : maximumAge(authentication),
                Optional.ofNullable(authentication.context()),
                Optional.ofNullable(connection.config().attributes().subject()));
    }

    private static Duration maximumAge(Authentication authentication) {
        return authentication.maximumAgeMinutes() == null
                ? USUAL_AGE
                : Duration.ofMinutes(authentication.maximumAgeMinutes());
    }
}
