package app.masthead.access.attempts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as lists and its own page show it.
 *
 * @param connection what the connection is called; null where none is known
 * @param knownConnection whether there is such a connection; what stands in the place of one is none
 * @param again whether somebody who was in was to prove it again
 * @param reason why it was refused, as it is stored; null for one that was not
 * @param browser in plain words
 * @param evidence what was received and checked
 */
record AttemptRow(
        UUID id,
        Instant at,
        String way,
        @Nullable String connectionId,
        @Nullable String connection,
        boolean knownConnection,
        boolean again,
        @Nullable String reason,
        @Nullable UUID personId,
        @Nullable String person,
        @Nullable String address,
        String browser,
        String requestId,
        Evidence evidence) {

    private static final int REFERENCE = 8;

    public boolean refused() {
        return reason != null;
    }

    /** The message about the reason in the words of the way, where that has some of its own. */
    public String ownWords() {
        return (way.equals("saml") ? "access.attempt-saml." : "access.attempt.") + reason;
    }

    /** What the person was shown. */
    public String reference() {
        return requestId.length() <= REFERENCE ? requestId : requestId.substring(0, REFERENCE);
    }
}
