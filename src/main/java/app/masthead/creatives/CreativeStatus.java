package app.masthead.creatives;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a creative stands, in AdCP's own words, and where it may go from there. */
public enum CreativeStatus {
    PROCESSING,
    PENDING_REVIEW,
    APPROVED,
    SUSPENDED,
    REJECTED,
    ARCHIVED;

    /** Whether the state machine knows this way; the database refuses the others too. */
    public boolean mayBecome(CreativeStatus next) {
        return successors().contains(next);
    }

    /** Whether that way takes a rejection back for good: a decision of its own, of which both stay on record. */
    boolean mayBecomeByReversal(CreativeStatus next) {
        return this == REJECTED && next == APPROVED;
    }

    private Set<CreativeStatus> successors() {
        return switch (this) {
            case PROCESSING -> EnumSet.of(PENDING_REVIEW, APPROVED, REJECTED);
            case PENDING_REVIEW -> EnumSet.of(APPROVED, REJECTED, ARCHIVED);
            case APPROVED -> EnumSet.of(SUSPENDED, PENDING_REVIEW, ARCHIVED);
            case SUSPENDED -> EnumSet.of(APPROVED, ARCHIVED);
            case REJECTED -> EnumSet.of(PROCESSING, APPROVED, ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(CreativeStatus.class);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CreativeStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
