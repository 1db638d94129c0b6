package app.masthead.access.signin;

import app.masthead.access.SignInReason;
import app.masthead.access.Way;
import app.masthead.access.attempts.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that is refused: what the person is told, and what the admins are.
 *
 * @param connection the connection, or what stood in its place; null where none is known
 */
public record Refused(
        SignInProblem problem,
        SignInReason reason,
        Way way,
        @Nullable String connection,
        Evidence evidence) {

    /** One of which nothing else is known. */
    public static Refused of(SignInProblem problem, SignInReason reason, Way way, @Nullable String connection) {
        return new Refused(problem, reason, way, connection, Evidence.none());
    }

    /** The same with what was received and checked. */
    public Refused with(Evidence known) {
        return new Refused(problem, reason, way, connection, known);
    }
}
