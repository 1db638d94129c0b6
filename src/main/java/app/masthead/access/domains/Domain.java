package app.masthead.access.domains;

import app.masthead.audit.Subject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a tenant says is its own.
 *
 * @param token what the record must hold
 * @param verifiedAt when that was proved; null while it is not
 * @param missingSince since when the record of a verified domain is not found any more
 * @param takenAt when somebody else proved that it is theirs
 */
record Domain(
        DomainName name,
        String token,
        @Nullable Instant verifiedAt,
        @Nullable Instant lastCheckedAt,
        @Nullable String lastFinding,
        @Nullable Instant missingSince,
        @Nullable Instant takenAt,
        Instant createdAt) {

    /** How long a domain stays verified without its record. */
    static final Duration GRACE = Duration.ofDays(7);

    public boolean verified() {
        return verifiedAt != null;
    }

    /** How it stands: the message {@code domains.state.<this>}. */
    public String state() {
        if (missingSince != null) {
            return "missing";
        }
        if (verified()) {
            return "verified";
        }
        return takenAt != null ? "taken" : "pending";
    }

    /** How its pill looks. */
    public String tone() {
        return switch (state()) {
            case "verified" -> "positive";
            case "missing" -> "caution";
            case "taken" -> "negative";
            default -> "neutral";
        };
    }

    /** When it stops being verified if nothing happens; null where it does not. */
    public @Nullable Instant endsAt() {
        return missingSince == null ? null : missingSince.plus(GRACE);
    }

    public String value() {
        return name.value();
    }

    public String readable() {
        return name.readable();
    }

    public String recordName() {
        return name.recordName();
    }

    Subject subject() {
        return new Subject("domain", name.value(), name.readable());
    }
}
