package app.masthead.access;

import java.util.Locale;

/** Why somebody could not sign in, as far as that person may know. */
enum SignInProblem {
    /** The identity provider did not answer, or not as it should. */
    PROVIDER,
    /** The answer did not belong to a sign-in that this browser had begun, or took too long. */
    EXPIRED,
    /** The person is not, or not any more, a member of this tenant; or the answer was not to be trusted. */
    REFUSED,
    /** The session came to its end. */
    ENDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String messageKey() {
        return "access.sign-in.problem." + code();
    }
}
