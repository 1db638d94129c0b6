package app.masthead.creatives;

import static app.masthead.creatives.CreativeStatus.APPROVED;
import static app.masthead.creatives.CreativeStatus.ARCHIVED;
import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.REJECTED;
import static app.masthead.creatives.CreativeStatus.SUSPENDED;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person may decide about a creative: from where, to where. */
public enum ReviewAction {
    APPROVAL(PENDING_REVIEW, APPROVED),
    REJECTION(PENDING_REVIEW, REJECTED),
    CHANGES(PENDING_REVIEW, REJECTED),
    SUSPENSION(APPROVED, SUSPENDED),
    RESTORATION(SUSPENDED, APPROVED),
    /** Takes a rejection back; both decisions stay on record. */
    REVERSAL(REJECTED, APPROVED),
    ARCHIVE(null, ARCHIVED);

    private final @Nullable CreativeStatus from;
    private final CreativeStatus to;

    ReviewAction(@Nullable CreativeStatus from, CreativeStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a creative that stands there can be decided this way. */
    public boolean suits(CreativeStatus status) {
        return (from == null || from == status) && status.mayBecome(to);
    }

    /** Which of them a decision of a person was. */
    static ReviewAction of(CreativeStatus from, CreativeStatus to, @Nullable ReasonCode reason) {
        return Arrays.stream(values())
                .filter(it -> (it.from == null || it.from == from) && it.to == to)
                .filter(it -> (it == CHANGES) == (reason == ReasonCode.CHANGES_REQUESTED))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it only takes something out of use, which is everybody's right. */
    public boolean takesAway() {
        return this == SUSPENSION || this == ARCHIVE;
    }

    public CreativeStatus to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
