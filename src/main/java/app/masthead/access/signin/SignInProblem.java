package app.masthead.access.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody could not sign in, as far as that person may know. */
public enum SignInProblem {
    /** The identity provider did not answer, or not as it should. */
    PROVIDER,
    /** The answer did not belong to a sign-in that this browser had begun, or took too long. */
    EXPIRED,
    /** The person is not, or not any more, a member of this tenant; or the answer was not to be trusted. */
    REFUSED,
    /** The person took up an invitation for another address than the one proved. */
    OTHER_ADDRESS,
    /** Whoever is in did not prove again to be that person. */
    NOT_PROVED,
    /** Whoever is in proved it again, but nobody says when. */
    NO_PROOF_TIME,
    /** The session came to its end. */
    ENDED;

    /** The attribute of a request under which it is told to the page that explains it. */
    public static final String ATTRIBUTE = SignInProblem.class.getName();

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SignInProblem> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether it is news even to somebody who is in, because that person tried to come in once more. */
    boolean isOfOneAttempt() {
        return this == PROVIDER || this == EXPIRED || this == REFUSED;
    }

    String messageKey() {
        return "access.sign-in.problem." + code();
    }
}
