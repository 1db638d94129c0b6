package app.masthead.notifications;

import app.masthead.platform.text.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a decision on a creative.
 *
 * @param cause the decision
 * @param byPerson whether a person decided; else a rule did
 */
public record Notice(UUID cause, Subject subject, Transition transition, Why why, boolean byPerson) {

    /** For so long a person can take a decision back before anything of it leaves the house. */
    public static final Duration SECOND_THOUGHTS = Duration.ofSeconds(10);

    /**
     * The creative.
     *
     * @param creative the id that the buyer gave it
     */
    public record Subject(String buyer, String creative, String name) {}

    /** From where the creative went to where, in AdCP's words, and when that was decided. */
    public record Transition(String from, String to, Instant at) {}

    /**
     * Why it moved.
     *
     * @param code one of AdCP's {@code enums/creative-event-reason-code.json}
     * @param detail what the buyer is told in words; as much of it is sent as AdCP has room for
     */
    public record Why(String code, @Nullable String detail) {

        private static final int ROOM = 500;

        public Why {
            detail = detail == null || PlainText.isBlank(detail) ? null : PlainText.line(detail, ROOM);
        }
    }

    /** When it may leave the house. */
    Instant due() {
        return byPerson ? transition.at().plus(SECOND_THOUGHTS) : transition.at();
    }
}
