package app.masthead.access.saml;

import app.masthead.access.connections.TestReport;
import app.masthead.access.saml.engine.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What came of a response, as it is kept for the moment in which the same browser returns with its session.
 *
 * @param identity who was proved; null where nobody was
 * @param report of a test; null for an ordinary sign-in
 * @param refusal why the response counts for nothing; null for one that does, and for a test, whose report tells
 */
record Outcome(
        @Nullable SamlIdentity identity,
        @Nullable TestReport report,
        @Nullable Refusal refusal) {

    static Outcome of(SamlSignIn begun, Verification verification, @Nullable SamlIdentity identity) {
        return new Outcome(identity, begun.isTest() ? SamlTests.report(verification) : null, null);
    }

    static Outcome of(SamlSignIn begun, Refusal refusal) {
        return begun.isTest() ? new Outcome(null, SamlTests.report(refusal), null) : new Outcome(null, null, refusal);
    }
}
