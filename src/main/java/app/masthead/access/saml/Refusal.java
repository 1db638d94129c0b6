package app.masthead.access.saml;

import app.masthead.access.Way;
import app.masthead.access.attempts.Evidence;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.SignInProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why a response is not accepted, in a form that can be kept.
 *
 * @param problem what the person is told
 * @param reason the code of what the admins are told
 * @param detail for the connection's admins; no secret
 */
record Refusal(SignInProblem problem, String reason, String detail) {

    /**
     * The same for the records.
     *
     * @param connection at whose address the response arrived; null where that is none here
     */
    Refused at(@Nullable String connection) {
        return Refused.of(problem, () -> reason, Way.SAML, connection)
                .with(Evidence.none().with("detail", detail));
    }
}
