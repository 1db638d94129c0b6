package app.masthead.access.saml;

import app.masthead.access.connections.TestReport;
import app.masthead.access.saml.engine.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What came of a response, as it is kept for the moment in which the same browser returns with its session.
 *
 * @param identity who was proved; null where a test showed that nobody was
 * @param report of a test; null for an ordinary sign-in
 */
record Outcome(@Nullable SamlIdentity identity, @Nullable TestReport report) {

    static Outcome of(SamlSignIn begun, Verification verification, @Nullable SamlIdentity identity) {
        return new Outcome(identity, begun.isTest() ? SamlTests.report(verification) : null);
    }
}
