package app.masthead.access.saml.engine;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Verifies responses of identity providers. What it does not accept it refuses, and it never throws; the replay of an
 * assertion is for the caller to notice, by its id.
 */
public final class ResponseVerifier {

    private final Set<Rule> enforced;
    private final UnaryOperator<byte[]> canonicalised;

    public ResponseVerifier() {
        this(Examination.ALL, UnaryOperator.identity());
    }

    /** For tests, which prove of every rule that it is needed. */
    ResponseVerifier(Set<Rule> enforced, UnaryOperator<byte[]> canonicalised) {
        this.enforced = enforced;
        this.canonicalised = canonicalised;
    }

    /**
     * Verifies a response.
     *
     * @param samlResponse the base64 text, as the browser posted it
     */
    public Verification verify(String samlResponse, Expectation expected) {
        var examination = new Examination(enforced);
        var signatures = new SignatureCheck(examination, expected.provider().certificates(), canonicalised);
        var steps = new ResponseExamination(examination, signatures, expected);
        try {
            var assertion = examination.toTheEnd(() -> steps.examine(samlResponse));
            return new Verification(examination.passed(), new Verification.Accepted(assertion));
        } catch (Refusal refusal) {
            return new Verification(examination.passed(), new Verification.Refused(refusal.rule(), refusal.detail()));
        }
    }
}
