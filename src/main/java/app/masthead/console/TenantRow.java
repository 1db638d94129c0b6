package app.masthead.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the console lists it. Numbers and moments, nothing of its content.
 *
 * @param status active, suspended or closed
 * @param reason why it was suspended or restored
 * @param people who can sign in there
 * @param products that buyers can order; counted up to {@link #MANY}
 * @param waiting creatives that wait for a person; counted up to {@link #MANY}
 */
public record TenantRow(
        String id,
        String name,
        String host,
        String address,
        String status,
        @Nullable String reason,
        Instant since,
        long people,
        long products,
        long waiting,
        @Nullable Instant lastActivity) {

    /** Where counting stops. */
    public static final long MANY = 1000;

    public boolean suspended() {
        return status.equals("suspended");
    }

    public boolean active() {
        return status.equals("active");
    }

    /** Whether it can be suspended or restored at all. */
    public boolean changeable() {
        return active() || suspended();
    }

    /** What can be done with it as a whole, as its messages are called. */
    public String verb() {
        return active() ? "suspend" : "restore";
    }

    public String tone() {
        return active() ? "positive" : "caution";
    }
}
